import { LegalPage } from "../../components/legal/legal-page";
import { site } from "../site";

export default async function LegalNoticePage() {
  return <LegalPage site={await site()} />;
}
