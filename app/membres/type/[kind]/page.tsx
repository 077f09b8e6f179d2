import { notFound } from "next/navigation";
import { KindPage } from "../../../../components/members/kind-page";
import { kinds } from "../../../../lib/members/kinds";
import { site } from "../../../site";

export const dynamicParams = false;

export function generateStaticParams() {
  return kinds.map((kind) => ({ kind }));
}

export default async function MembersOfKindPage({ params }: { params: Promise<{ kind: string }> }) {
  const asked = (await params).kind;
  const kind = kinds.find((one) => one === asked);
  return kind === undefined ? notFound() : <KindPage site={await site()} kind={kind} />;
}
