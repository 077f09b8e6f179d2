import { DataPage } from "../../components/data/data-page";
import { site } from "../site";

export default async function OpenDataPage() {
  return <DataPage site={await site()} />;
}
