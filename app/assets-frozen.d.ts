/** What `scripts/freeze.ts` writes and a build bundles. */
declare module "#assets" {
  const assets: import("../styles/assets").Assets & {
    pictures: Record<string, import("../lib/content/public-files").PictureSources>;
    /** Names under /assets/ of the pictures' lighter versions. */
    pictureFiles: string[];
    /** Names of the open-graph pictures' files, by address. */
    previews: Record<string, string>;
  };
  export default assets;
}
