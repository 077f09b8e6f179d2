import { ReferencePage } from "../../../components/data/reference-page";
import { site } from "../../site";

export default async function ApiReferencePage() {
  return <ReferencePage site={await site()} />;
}
