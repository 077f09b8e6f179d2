import type { ReactNode } from "react";
import type { Received } from "../../lib/api/http";
import { etagOf, matches } from "../../lib/api/http";
import type { Site } from "../../lib/load";
import { assets } from "./assets";
import { ErrorPage } from "./error-page";
import type { Render } from "./render";
import { stripScripts } from "./strip-scripts";

const HTML = { "content-type": "text/html; charset=utf-8" };

/** A page rendered on demand, without script, as the answer to a request; or that it failed. */
export async function htmlResponse(
  request: Received,
  { site: { config }, render }: { site: Site; render: Render },
  page: ReactNode,
  status: number,
): Promise<Response> {
  try {
    // As built pages are: the same page, byte for byte, whichever way it comes.
    const body = stripScripts(await render(<WholeDocument>{page}</WholeDocument>));
    return respond(request, body, status);
  } catch (error) {
    // Next would answer in English, without the site's look.
    console.error(`${request.method} ${new URL(request.url).pathname}:`, error);
    const { stylesheet } = assets();
    const page = <ErrorPage name={config.name} stylesheet={stylesheet} />;
    const body = stripScripts(await render(page));
    return new Response(body, { status: 500, headers: { ...HTML, "cache-control": "no-store" } });
  }
}

function respond(request: Received, body: string, status: number): Response {
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
