/** Where programs find the API (RFC 9727), as a set of links (RFC 9264). */
import { urls } from "../urls";

/** Media type of the catalogue. */
export const LINKSET =
  'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"';

/** The catalogue; `base` is the site's address, without final slash. */
export function apiCatalog(base: string): string {
  const api = `${base}${urls.apiMembers}`;
  return JSON.stringify({
    linkset: [
      { anchor: `${base}/.well-known/api-catalog`, item: [{ href: api }] },
      {
        anchor: api,
        "service-desc": [{ href: `${base}/api/openapi.json`, type: "application/json" }],
        "service-doc": [{ href: `${base}${urls.data}`, type: "text/html", hreflang: ["fr"] }],
        status: [{ href: `${base}/api/health`, type: "application/json" }],
      },
    ],
  });
}
