import type { ReactNode } from "react";

/** HTML of elements rendered outside a page, without script. */
export async function renderToHtml(elements: ReactNode): Promise<string> {
  // A static import is refused where server components are compiled.
  const { prerender } = await import("react-dom/static");
  const { prelude } = await prerender(elements);
  return new Response(prelude).text();
}
