import type { ReactNode } from "react";
import { renderToHtml } from "./render";

/**
 * A box whose content is HTML already when a build renders the page. Next makes of a page's elements
 * first data for a browser's scripts, then HTML; the data is thrown away here, and as one text
 * costs less than half. Elsewhere it is a plain box: pages on demand are HTML at once, and under
 * `npm run dev` scripts use the data.
 */
export function Written(box: BoxProps) {
  // `PHASE_PRODUCTION_BUILD` of Next, written out: so our own server is bundled without the other way.
  const isBuild = process.env.NEXT_PHASE === "phase-production-build";
  return isBuild ? <WrittenBox {...box} /> : <div {...box} />;
}

interface BoxProps {
  className: string;
  children: ReactNode;
}

async function WrittenBox({ className, children }: BoxProps) {
  const html = await renderToHtml(children);
  return <div className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}
