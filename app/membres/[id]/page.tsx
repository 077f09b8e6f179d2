import { notFound } from "next/navigation";
import { MemberPage } from "../../../components/members/member-page";
import { memberById } from "../../../lib/members/register";
import { site } from "../../site";

export const dynamicParams = false;

/** None under `npm run dev`, where Next would answer 404 at first for a member that is new. */
export const generateStaticParams =
  process.env.NODE_ENV === "development"
    ? undefined
    : async () => (await site()).register.members.map(({ id }) => ({ id }));

export default async function IdPage({ params }: { params: Promise<{ id: string }> }) {
  const all = await site();
  const member = memberById(all.register, (await params).id);
  return member === undefined ? notFound() : <MemberPage site={all} member={member} />;
}
