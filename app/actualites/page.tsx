import { NewsPage } from "../../components/posts/news-page";
import { site } from "../site";

export default async function FirstNewsPage() {
  return <NewsPage site={await site()} page={1} />;
}
