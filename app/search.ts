import type { Site } from "../lib/load";
import { openSearchIndex, type SearchIndex, searchData } from "../lib/search/search-index";

let opened: Promise<SearchIndex> | undefined;

/**
 * The index of the site's search: frozen by the build and opened once a process; made anew on
 * each request under `npm run dev`.
 */
export function searchIndex(site: Site): Promise<SearchIndex> {
  if (process.env.NODE_ENV !== "production")
    return Promise.resolve(openSearchIndex(site, searchData(site)));
  opened ??= import("#search").then(({ default: data }) => openSearchIndex(site, data));
  return opened;
}
