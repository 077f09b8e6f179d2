import { CountingPage } from "../../components/counting/counting-page";
import { site } from "../site";

export default async function HowWeCountPage() {
  return <CountingPage site={await site()} />;
}
