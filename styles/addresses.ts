/** Where the stylesheets and the font stand. */

/** The addresses of what pages' heads name, one stylesheet and the font, and of what feeds name. */
export interface AssetAddresses {
  stylesheet: string;
  /** That of articles. */
  article: string;
  font: string;
  feeds: string;
}

/**
 * The addresses under `npm run dev`, where all are made on request, one stylesheet for all pages.
 * `site.css` names the font by this one; a build puts the hashed one in its place.
 */
export const devAddresses: AssetAddresses = {
  stylesheet: "/assets/site.css",
  article: "/assets/site.css",
  font: "/assets/bricolage.woff2",
  feeds: "/assets/feeds.css",
};
