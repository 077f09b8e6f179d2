import type { ReactNode } from "react";

/** HTML of elements rendered outside a page, without script. */
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
