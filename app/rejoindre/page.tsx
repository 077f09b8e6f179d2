import { JoinPage } from "../../components/club/join-page";
import { site } from "../site";

export default async function JoinTheClubPage() {
  return <JoinPage site={await site()} />;
}
