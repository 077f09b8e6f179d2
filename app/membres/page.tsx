import { MembersPage } from "../../components/members/members-page";
import { readMembersQuery } from "../../lib/members/members-query";
import { site } from "../site";

export default async function WholeRegisterPage() {
  const all = await site();
  const { query } = readMembersQuery(new URLSearchParams(), all.register);
  return <MembersPage site={all} query={query} filtered={false} />;
}
