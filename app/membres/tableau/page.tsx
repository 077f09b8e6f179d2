import { MembersPage } from "../../../components/members/members-page";
import { readMembersQuery } from "../../../lib/members/members-query";
import { urls } from "../../../lib/urls";
import { site } from "../../site";

export default async function RegisterAsTablePage() {
  const all = await site();
  const { query } = readMembersQuery(new URLSearchParams(), all.register);
  return <MembersPage site={all} view={urls.membersTable} query={query} filtered={false} />;
}
