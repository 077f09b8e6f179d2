import type { ReactNode } from "react";
import type { Received } from "../../lib/api/http";
import { etagOf, matches } from "../../lib/api/http";
import type { Site } from "../../lib/load";
import { assets } from "./assets";
import { ErrorPage } from "./error-page";
import { renderToHtml } from "./render";
import { stripScripts } from "./strip-scripts";

const HTML = { "content-type": "text/html; charset=utf-8" };

/** A page rendered on demand, without script, as the answer to a request; or that it failed. */
export async function htmlResponse(
  request: Received,
  { config }: Site,
  page: ReactNode,
  status: number,
): Promise<Response> {
  try {
    return await respond(request, page, status);
  } catch (error) {
    // Next would answer in English, without the site's look.
    console.error(`${request.method} ${new URL(request.url).pathname}:`, error);
    const { stylesheet } = await assets();
    const body = stripScripts(
      await renderToHtml(<ErrorPage name={config.name} stylesheet={stylesheet} />),
    );
    return new Response(body, { status: 500, headers: { ...HTML, "cache-control": "no-store" } });
  }
}

async function respond(request: Received, page: ReactNode, status: number): Promise<Response> {
  // As built pages are: the same page, byte for byte, whichever way it comes.
  const body = stripScripts(await renderToHtml(<WholeDocument>{page}</WholeDocument>));
  const etag = etagOf(body, request.headers.get("accept-encoding"));
  const headers = { etag, vary: "Accept-Encoding" };
  if (status === 200 && matches(request.headers.get("if-none-match"), etag))
    return new Response(null, { status: 304, headers });
  return new Response(body, { status, headers: { ...headers, ...HTML } });
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
