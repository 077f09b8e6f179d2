import type { ReactNode } from "react";
import { etagOf, matches } from "../../lib/api/etag";
import { stripScripts } from "../../server/strip-scripts";
import { renderToHtml } from "./render";

/** A page rendered on demand, without script, as the answer to a request. */
export async function htmlResponse(
  request: Request,
  page: ReactNode,
  status: number,
): Promise<Response> {
  // As built pages are: the same page, byte for byte, whichever way it comes.
  const body = stripScripts(await renderToHtml(<WholeDocument>{page}</WholeDocument>));
  const etag = etagOf(body, request.headers.get("accept-encoding"));
  const headers = { etag, vary: "Accept-Encoding" };
  if (status === 200 && matches(request.headers.get("if-none-match"), etag))
    return new Response(null, { status: 304, headers });
  return new Response(body, {
    status,
    headers: { ...headers, "content-type": "text/html; charset=utf-8" },
  });
}

/** The document around a page, with what Next adds to the head of each by itself. */
function WholeDocument({ children }: { children: ReactNode }) {
  return (
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
      </head>
      <body>{children}</body>
    </html>
  );
}
