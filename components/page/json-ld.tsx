import type { Thing } from "schema-dts";
import { jsonLd } from "../../lib/json-ld/things";

/** What a page is about, for search engines. React writes a script's text as it is. */
export function JsonLd({ things }: { things: readonly Thing[] }) {
  return <script type="application/ld+json">{jsonLd(things)}</script>;
}
