/** What `scripts/freeze.ts` writes and a build bundles. */
declare module "#site" {
  const site: import("../lib/load").Site;
  export default site;
}
