import { MembersPage } from "../../components/members/members-page";
import { readMembersQuery } from "../../lib/members/members-query";
import { site } from "../site";

export default async function WholeRegisterPage() {
  const { query } = readMembersQuery(new URLSearchParams());
  return <MembersPage site={await site()} query={query} filtered={false} />;
}
