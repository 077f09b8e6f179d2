import { frenchTypography } from "../../lib/content/typography";
import type { Day } from "../../lib/dates/day";
import type { Site } from "../../lib/load";
import { pictureUrl } from "../../lib/urls";
import { pictureFor, pictureSize, pictureText } from "../pictures/pictures";

/**
 * What a link to the page shows elsewhere (ogp.me). The picture counts what the page without a query
 * does: a page that answers one has its own title and address, and no picture that says otherwise.
 */
export function Preview({
  site,
  title,
  description,
  path,
  address = path,
  published,
}: {
  site: Site;
  title: string;
  description: string;
  path: string;
  /** Path and query. */
  address?: string | undefined;
  /** When an article was. */
  published?: Day | undefined;
}) {
  const picture = pictureFor(site, path);
  if (picture === undefined) return null;
  const isPictured = address === path;
  return (
    <>
      <meta property="og:site_name" content={site.config.name} />
      <meta property="og:locale" content="fr_FR" />
      <meta property="og:type" content={picture.type} />
      <meta property="og:title" content={frenchTypography(title)} />
      <meta property="og:description" content={frenchTypography(description)} />
      <meta property="og:url" content={`${site.base}${address}`} />
      {published && <meta property="article:published_time" content={published} />}
      {isPictured && (
        <>
          <meta property="og:image" content={`${site.base}${pictureUrl(picture.path)}`} />
          <meta property="og:image:width" content={String(pictureSize.width)} />
          <meta property="og:image:height" content={String(pictureSize.height)} />
          <meta property="og:image:alt" content={frenchTypography(pictureText(picture))} />
        </>
      )}
      <meta name="twitter:card" content={isPictured ? "summary_large_image" : "summary"} />
    </>
  );
}
