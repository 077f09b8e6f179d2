import { SearchPage } from "../../components/search/search-page";
import { site } from "../site";

export default async function EmptySearchPage() {
  return <SearchPage site={await site()} index={null} />;
}
