import { EmbeddedMembers } from "../../../components/embed/embedded-members";
import { readMembersQuery } from "../../../lib/members/members-query";
import { site } from "../../site";

export default async function EmbeddedMembersPage() {
  const all = await site();
  const { query } = readMembersQuery(new URLSearchParams(), all.register);
  return <EmbeddedMembers site={all} query={query} />;
}
