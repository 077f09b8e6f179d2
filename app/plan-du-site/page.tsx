import { SiteMapPage } from "../../components/site-map/site-map-page";
import { site } from "../site";

export default async function WholeSitePage() {
  return <SiteMapPage site={await site()} />;
}
