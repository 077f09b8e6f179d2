import { AccessibilityPage } from "../../components/legal/accessibility-page";
import { site } from "../site";

export default async function AccessibilityStatementPage() {
  return <AccessibilityPage site={await site()} />;
}
