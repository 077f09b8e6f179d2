import type { ReactNode } from "react";

/** Makes HTML of elements, such as a whole document. */
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
