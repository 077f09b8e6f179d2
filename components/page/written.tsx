import type { ReactNode } from "react";
import { renderToHtml } from "./render";

/** `PHASE_PRODUCTION_BUILD` of Next, which our own server does without. */
const BUILD = "phase-production-build";

/**
 * A box whose matter is HTML already when a build renders the page. Next makes of a page's elements
 * first data for a browser's scripts, then HTML; the data is thrown away here, and as one text
 * costs less than half. Elsewhere it is a plain box: pages on demand are HTML at once, and under
 * `npm run dev` scripts use the data.
 */
export async function Written({ className, children }: { className: string; children: ReactNode }) {
  if (process.env.NEXT_PHASE !== BUILD) return <div className={className}>{children}</div>;
  const html = await renderToHtml(children);
  return <div className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}
