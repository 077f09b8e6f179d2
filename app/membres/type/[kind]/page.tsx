import { notFound } from "next/navigation";
import { KindPage } from "../../../../components/members/kind-page";
import { entryOf } from "../../../../lib/members/vocabulary";
import { site } from "../../../site";

export const dynamicParams = false;

export async function generateStaticParams() {
  const { register } = await site();
  return register.vocabulary.kinds.map(({ id }) => ({ kind: id }));
}

export default async function MembersOfKindPage({ params }: { params: Promise<{ kind: string }> }) {
  const all = await site();
  const kind = entryOf(all.register.vocabulary.kinds, (await params).kind);
  return kind === undefined ? notFound() : <KindPage site={all} kind={kind} />;
}
