import type { ReactNode } from "react";
import type { Answer } from "../../lib/api/answer";
import { etagOf, matches, type Received } from "../../lib/api/http";
import type { Site } from "../../lib/load";
import { assets } from "./assets";
import { ErrorPage } from "./error-page";
import type { Render } from "./render";

const HTML = { "content-type": "text/html; charset=utf-8" };

/** A page rendered on demand, without script, as the answer to a request; or that it failed. */
export async function htmlResponse(
  request: Received,
  { site: { config }, render }: { site: Site; render: Render },
  page: ReactNode,
  status: number,
): Promise<Answer> {
  try {
    return respond(request, await render(<WholeDocument>{page}</WholeDocument>), status);
  } catch (error) {
    // Next would answer in English, without the site's look.
    console.error(`${request.method} ${new URL(request.url).pathname}:`, error);
    const { stylesheet } = assets();
    const page = <ErrorPage name={config.name} stylesheet={stylesheet} />;
    const body = await render(page);
    return { status: 500, headers: { ...HTML, "cache-control": "no-store" }, body };
  }
}

function respond(request: Received, body: string, status: number): Answer {
  const etag = etagOf(body, request.headers.get("accept-encoding"));
  const headers = { etag, vary: "Accept-Encoding" };
  if (status === 200 && matches(request.headers.get("if-none-match"), etag))
    return { status: 304, headers, body: "" };
  return { status, headers: { ...headers, ...HTML }, body };
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
