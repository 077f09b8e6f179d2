import { frenchTypography } from "../../lib/content/typography";
import type { Site } from "../../lib/load";
import { pictureUrl } from "../../lib/urls";
import { pictureFor, pictureText } from "../pictures/pictures";

/** What a link to the page shows elsewhere (ogp.me): its title and its picture. */
export function Preview({ site, title, path }: { site: Site; title: string; path: string }) {
  const picture = pictureFor(site, path);
  if (picture === undefined) return null;
  return (
    <>
      <meta property="og:type" content={picture.type} />
      <meta property="og:title" content={frenchTypography(title)} />
      <meta property="og:url" content={`${site.base}${path}`} />
      <meta property="og:image" content={`${site.base}${pictureUrl(picture.path)}`} />
      <meta property="og:image:alt" content={frenchTypography(pictureText(picture))} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
