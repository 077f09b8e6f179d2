import { HomePage } from "../components/page/home-page";
import { site } from "./site";

export default async function FrontPage() {
  return <HomePage site={await site()} />;
}
