import { notFound } from "next/navigation";
import { MemberPage } from "../../../components/members/member-page";
import { memberById } from "../../../lib/members/register";
import { site } from "../../site";

export const dynamicParams = false;

export async function generateStaticParams() {
  return (await site()).register.members.map(({ id }) => ({ id }));
}

export default async function IdPage({ params }: { params: Promise<{ id: string }> }) {
  const all = await site();
  const member = memberById(all.register, (await params).id);
  return member === undefined ? notFound() : <MemberPage site={all} member={member} />;
}
