import { EmbeddedMembers } from "../../../components/embed/embedded-members";
import { readMembersQuery } from "../../../lib/members/members-query";
import { site } from "../../site";

export default async function EmbeddedMembersPage() {
  const { query } = readMembersQuery(new URLSearchParams());
  return <EmbeddedMembers site={await site()} query={query} />;
}
