import { MapPage } from "../../../components/members/map-page";
import { site } from "../../site";

export default async function MembersMapPage() {
  return <MapPage site={await site()} />;
}
