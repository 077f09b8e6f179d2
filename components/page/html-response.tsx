import type { ReactNode } from "react";
import { Document } from "./document";

/** A page rendered on demand, without script, as an answer. */
export async function htmlResponse(
  _request: Request,
  page: ReactNode,
  status: number,
): Promise<Response> {
  // A static import is refused where server components are compiled.
  const { prerender } = await import("react-dom/static");
  const { prelude } = await prerender(<Document>{page}</Document>);
  const headers = { "Content-Type": "text/html; charset=utf-8" };
  return new Response(await new Response(prelude).text(), { status, headers });
}
