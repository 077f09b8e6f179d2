import type { ReactNode } from "react";
import { stripScripts } from "./strip-scripts";

/** Makes a page of a whole document: HTML without script. */
export type Render = (elements: ReactNode) => string | Promise<string>;

/** HTML of elements rendered outside a page, without script; waits for components that wait. */
export async function renderToHtml(elements: ReactNode): Promise<string> {
  // A static import is refused where server components are compiled.
  const { prerender } = await import("react-dom/static");
  const { prelude } = await prerender(elements);
  // `new Response(prelude).text()` takes twice as long.
  const decoder = new TextDecoder();
  let html = "";
  for await (const chunk of prelude) html += decoder.decode(chunk, { stream: true });
  return html;
}

/** A page, in the way that Next lets its routes take. */
export async function renderPage(document: ReactNode): Promise<string> {
  return stripScripts(await renderToHtml(document));
}
