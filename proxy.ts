import { type NextRequest, NextResponse } from "next/server";
import club from "#config";
import { misspelt, responseOf } from "./lib/api/http";
import { ownSearch } from "./lib/foreign-parameters";
import { FILTERED, tidyPath } from "./lib/hosting/redirects";
import { refusal } from "./lib/hosting/refusal";

/** Paths like those of the old site: next.config.js says which, as the build knew them. */
const OLD = new RegExp(`^/(?:${process.env.SITE_OLD || "(?!)"})$`, "i");

/**
 * Sends filtered pages to their route handler, while the static page without query stays as
 * built, and what is asked for in capitals to its address. A path that no route can decode, on
 * which Next would fail, leads to one that can be read, and in the API is answered here. What is
 * too long is refused, as our own server does before Next reads it.
 */
export function proxy(request: NextRequest): Response {
  const { pathname, search } = request.nextUrl;
  const isOfApi = pathname.startsWith("/api/");
  const refused = isOfApi
    ? misspelt(request, process.env.SITE_BASE ?? "")
    : refusal(pathname + search, club.name);
  if (refused !== null) return responseOf(refused);
  if (isOfApi) return NextResponse.next();
  const url = request.nextUrl.clone();
  url.pathname = tidyPath(pathname, (path) => OLD.test(path));
  if (url.pathname !== pathname) return NextResponse.redirect(url, 308);
  const asked = ownSearch(search);
  if (asked !== "" && FILTERED.some((page) => page === pathname)) {
    url.search = asked;
    url.pathname = `/filtre${pathname}`;
    return NextResponse.rewrite(url);
  }
  return NextResponse.next();
}

export const config = {
  matcher: ["/membres/:path*", "/recherche", "/integrer/membres", "/(.*%.*)", "/(.*[A-Z].*)"],
};
