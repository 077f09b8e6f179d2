/** What `scripts/freeze.ts` writes and a build bundles. */
declare module "#search" {
  const search: import("../lib/search/search-index").SearchData;
  export default search;
}
