import type { Site } from "../lib/load";
import { openSearchIndex, type SearchIndex, searchData } from "../lib/search/search-index";
import { readSearchData } from "../server/built-site";

let opened: SearchIndex | undefined;

/**
 * The index of the site's search: frozen by the build and opened once a process; made anew on
 * each request under `npm run dev`.
 */
export async function searchIndex(site: Site): Promise<SearchIndex> {
  if (process.env.NODE_ENV !== "production") return openSearchIndex(site, searchData(site));
  opened ??= openSearchIndex(site, readSearchData());
  return opened;
}
