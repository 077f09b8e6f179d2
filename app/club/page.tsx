import { ClubPage } from "../../components/club/club-page";
import { site } from "../site";

export default async function TheClubPage() {
  return <ClubPage site={await site()} />;
}
