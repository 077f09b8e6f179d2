/** What `scripts/freeze.ts` writes and a build bundles. */
declare module "#assets" {
  const assets: import("../styles/assets").Assets & {
    pictures: Record<string, import("../scripts/picture-sources").PictureSources>;
    /** Names under /assets/ of the pictures' lighter versions. */
    pictureFiles: string[];
    /** Names of the open-graph pictures' files, by address. */
    previews: Record<string, string>;
  };
  export default assets;
}
