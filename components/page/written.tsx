import type { ReactNode } from "react";
import { renderToHtml } from "./render";

/**
 * A box whose matter is HTML already when Next renders the page. Next makes of a page's elements
 * first data for a browser's scripts, then HTML; the data is thrown away here, and as one text
 * costs a build less than half. Not under `npm run dev`, where scripts use it.
 */
export async function Written({ className, children }: { className: string; children: ReactNode }) {
  if (process.env.NODE_ENV !== "production") return <div className={className}>{children}</div>;
  const html = await renderToHtml(children);
  return <div className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}
