import { OldSitePage } from "../../components/old-site/old-site-page";
import { site } from "../site";

export default async function OldAddressesPage() {
  return <OldSitePage site={await site()} />;
}
