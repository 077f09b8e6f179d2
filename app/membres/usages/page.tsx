import { UsagesPage } from "../../../components/members/usages-page";
import { site } from "../../site";

export default async function MembersUsagesPage() {
  return <UsagesPage site={await site()} />;
}
