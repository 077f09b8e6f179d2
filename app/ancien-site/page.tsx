import { notFound } from "next/navigation";
import { OldSitePage } from "../../components/old-site/old-site-page";
import { site } from "../site";

export default async function OldAddressesPage() {
  const whole = await site();
  if (whole.oldSite.hosts.length === 0) notFound();
  return <OldSitePage site={whole} />;
}
