/** Where the stylesheet and the font stand. */

/** The addresses of the two files that every page's head names, and of the one that feeds name. */
export interface AssetAddresses {
  stylesheet: string;
  font: string;
  feeds: string;
}

/**
 * The addresses under `npm run dev`, where all are made on request. `site.css` names the font by
 * this one; a build puts the hashed one in its place.
 */
export const devAddresses: AssetAddresses = {
  stylesheet: "/assets/site.css",
  font: "/assets/bricolage.woff2",
  feeds: "/assets/feeds.css",
};
