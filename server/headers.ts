/** One rule of the table, in the form that `headers()` of next.config.js takes. */
export interface HeaderRule {
  source: string;
  has?: { type: "header"; key: string; value: string }[];
  headers: { key: string; value: string }[];
}

/** `connect-src` is for crawlers and audits, which ask for robots.txt from within a page. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'";

/**
 * The powerful features that pages could ask for: none does. The list is kept short, since each
 * page carries it.
 */
const FEATURES = ["camera", "geolocation", "microphone"];

const SECURITY = {
  "Content-Security-Policy": `${POLICY}; frame-ancestors 'none'`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** What only documents heed, and so not what they load. */
const OF_PAGES = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": FEATURES.map((feature) => `${feature}=()`).join(", "),
};
const FOR_OTHER_SITES = { "Cross-Origin-Resource-Policy": "cross-origin" };
/**
 * Files that pages of other sites load: feeds, the calendar and data; pictures too, which a reader
 * of feeds shows from their place here.
 */
const SHOWN_ELSEWHERE = [
  ...["ics", "json", "jsonld", "xml"],
  ...["avif", "gif", "jpe?g", "png", "svg", "webp"],
];
const FRAMED_BY_OTHER_SITES = {
  ...FOR_OTHER_SITES,
  "Content-Security-Policy": `${POLICY}; frame-ancestors *`,
};
const REVALIDATED = { "Cache-Control": "no-cache" };
/** For feeds, data and documents too, which cannot say it as pages do. */
const NOT_INDEXED = { "X-Robots-Tag": "noindex" };
/** For addresses that hold a hash of their content: no pages, so that nothing at all is allowed. */
const ASSETS = {
  "Cache-Control": "public, max-age=31536000, immutable",
  "Content-Security-Policy": "default-src 'none'; form-action 'none'; frame-ancestors 'none'",
};
const TWO_YEARS_OF_TLS = { "Strict-Transport-Security": "max-age=63072000" };

const BEHIND_TLS: HeaderRule["has"] = [
  { type: "header", key: "x-forwarded-proto", value: "https" },
];

/**
 * The table of security and cache headers, where a later rule wins over an earlier one. Next and
 * its hosts read it from next.config.js, our own server from the build. Cache-Control is the API's
 * own under /api and Next's own under /_next/static, since a header given here would replace it.
 *
 * @param alwaysTls whether the host answers over TLS only and need not say so in each request
 * @param isIndexed whether search engines may show the site
 */
export function headerRules(alwaysTls: boolean, isIndexed: boolean): HeaderRule[] {
  return [
    rule("/:path*", SECURITY),
    rule("/((?!assets/).*)", OF_PAGES),
    rule("/:path*", TWO_YEARS_OF_TLS, alwaysTls ? undefined : BEHIND_TLS),
    rule("/((?!api/|api$|_next/static/).*)", REVALIDATED),
    ...(isIndexed ? [] : [rule("/((?!assets/).*)", NOT_INDEXED)]),
    rule("/assets/:path*", ASSETS),
    rule("/api/:path*", FOR_OTHER_SITES),
    rule(`/(.*\\.(?:${SHOWN_ELSEWHERE.join("|")}))`, FOR_OTHER_SITES),
    rule("/integrer/:path*", FRAMED_BY_OTHER_SITES),
  ];
}

function rule(
  source: string,
  headers: Record<string, string>,
  has?: HeaderRule["has"],
): HeaderRule {
  return {
    source,
    ...(has && { has }),
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
  };
}
