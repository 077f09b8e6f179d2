/** How browsers ask the site's search (OpenSearch 1.1). */
import { x } from "xastscript";
import type { Site } from "../load";
import { urls } from "../urls";
import { xml } from "./xml";

/** Media type of the description. */
export const OPENSEARCH = "application/opensearchdescription+xml";

/** The description. */
export function openSearch({ config, base }: Pick<Site, "config" | "base">): string {
  return xml(
    x(
      "OpenSearchDescription",
      { xmlns: "http://a9.com/-/spec/opensearch/1.1/" },
      // At most 16 characters.
      x("ShortName", config.shortName),
      x("LongName", config.name),
      x("Description", `Les membres ${config.ofName} et ses actualités`),
      x("Url", { type: "text/html", template: `${base}${urls.search}?q={searchTerms}` }),
      x("Image", { width: "16", height: "16", type: "image/svg+xml" }, `${base}/favicon.svg`),
      x("Language", "fr"),
      x("InputEncoding", "UTF-8"),
    ),
  );
}
