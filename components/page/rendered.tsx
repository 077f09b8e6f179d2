/** Pages as HTML and as text, for tests. */
import type { ReactNode } from "react";
import { renderToHtml } from "./render";

/** A page's whole HTML. */
export function htmlOf(page: ReactNode): Promise<string> {
  return renderToHtml(
    <html lang="fr">
      <body>{page}</body>
    </html>,
  );
}

/** What a page says between header and footer, without its markup; no-break spaces made plain. */
export async function textOf(page: ReactNode): Promise<string> {
  const [, main = ""] = (await htmlOf(page)).split(/<\/?main\b[^<>]*>/);
  return main
    .replace(/<!-- -->|<\/?(?:a|em|mark|strong|span|time|wbr)\b[^<>]*>/g, "")
    .replace(/<[^<>]+>/g, " ")
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim();
}
