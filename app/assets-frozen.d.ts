/** What `scripts/freeze.ts` writes and a build bundles. */
declare module "#assets" {
  const assets: import("../styles/assets").Assets;
  export default assets;
}
