import { type NextRequest, NextResponse } from "next/server";
import { misspelt } from "./lib/api/misspelt";
import { readablePath } from "./lib/urls";
import { refusal } from "./server/refusal";

/** Pages that answer a query: with one, the address is the same, the page is made on demand. */
const FILTERED = new Map([
  ["/membres", "/filtre/membres"],
  ["/recherche", "/filtre/recherche"],
  ["/integrer/membres", "/filtre/integrer/membres"],
]);

/**
 * Sends filtered pages to their route handler, while the static page without query stays as
 * built, and members asked for in capitals to their address. A path that no route can decode, on
 * which Next would fail, leads to one that can be read, and in the API is answered here. What is
 * too long is refused, as our own server does before Next reads it.
 */
export function proxy(request: NextRequest): Response {
  const { pathname, search } = request.nextUrl;
  if (pathname.startsWith("/api/"))
    return misspelt(request, process.env.SITE_BASE ?? "") ?? NextResponse.next();
  const refused = refusal(pathname + search);
  if (refused !== null) return new Response(refused.body, refused);
  const url = request.nextUrl.clone();
  url.pathname = readablePath(pathname);
  if (url.pathname !== pathname) return NextResponse.redirect(url, 308);
  for (const [page, inner] of FILTERED) {
    if (pathname === inner) {
      url.pathname = page;
      return NextResponse.redirect(url, 308);
    }
    if (pathname === page && search !== "") {
      url.pathname = inner;
      return NextResponse.rewrite(url);
    }
  }
  if (/^\/membres\/[a-z0-9-]*[A-Z][A-Za-z0-9-]*$/.test(pathname)) {
    url.pathname = pathname.toLowerCase();
    return NextResponse.redirect(url, 308);
  }
  return NextResponse.next();
}

export const config = {
  matcher: ["/membres/:path*", "/recherche", "/integrer/membres", "/filtre/:path*", "/(.*%.*)"],
};
