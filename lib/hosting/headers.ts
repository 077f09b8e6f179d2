/**
 * The table of security and cache headers, where a later row wins over an earlier one, and its two
 * readers: next.config.js, for Next and its hosts, and our own server.
 */

/** Headers of all addresses of a pattern. */
interface HeaderRow {
  /** Of a path without its first slash, whole; for JavaScript and for path-to-regexp alike. */
  pattern: string;
  headers: Record<string, string>;
  /** Whether only visitors over TLS are told. */
  isOfTls?: true;
}

/** One rule of the table, in the form that `headers()` of next.config.js takes. */
interface NextHeaderRule {
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
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** What only documents heed, and so not what they load. */
const OF_PAGES = {
  "Content-Security-Policy": `${POLICY}; frame-ancestors 'none'`,
  "Referrer-Policy": "same-origin",
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
/**
 * For addresses that hold a hash of their content: stylesheets, fonts, pictures, and no page. Framed
 * without an origin of its own, or translated, a page of ours comes from elsewhere.
 */
const ASSETS = {
  ...FOR_OTHER_SITES,
  "Access-Control-Allow-Origin": "*",
  "Cache-Control": "max-age=31536000, immutable",
};
const TWO_YEARS_OF_TLS = { "Strict-Transport-Security": "max-age=63072000" };

/**
 * Cache-Control is the API's own under /api and Next's own under /_next/static, since a header
 * given here would replace it.
 *
 * @param isIndexed whether search engines may show the site
 */
function headerTable(isIndexed: boolean): HeaderRow[] {
  return [
    { pattern: ".*", headers: SECURITY },
    { pattern: "(?!assets/).*", headers: OF_PAGES },
    { pattern: ".*", headers: TWO_YEARS_OF_TLS, isOfTls: true },
    { pattern: "(?!api/|api$|_next/static/).*", headers: REVALIDATED },
    ...(isIndexed ? [] : [{ pattern: "(?!assets/).*", headers: NOT_INDEXED }]),
    { pattern: "assets/.*", headers: ASSETS },
    { pattern: "api(?:/.*)?", headers: FOR_OTHER_SITES },
    { pattern: `.*\\.(?:${SHOWN_ELSEWHERE.join("|")})`, headers: FOR_OTHER_SITES },
    { pattern: "integrer/.*", headers: FRAMED_BY_OTHER_SITES },
  ];
}

/**
 * The table as Next takes it.
 *
 * @param alwaysTls whether the host answers over TLS only and need not say so in each request
 */
export function headersForNext(alwaysTls: boolean, isIndexed: boolean): NextHeaderRule[] {
  return headerTable(isIndexed).map(({ pattern, headers, isOfTls }) => ({
    source: `/(${pattern})`,
    ...(isOfTls && !alwaysTls && { has: BEHIND_TLS }),
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
  }));
}

const BEHIND_TLS: NextHeaderRule["has"] = [
  { type: "header", key: "x-forwarded-proto", value: "[hH][tT][tT][pP][sS](?:[ ,].*)?" },
];

/** What is told over TLS besides, names in lower case. */
export const overTls: Readonly<Record<string, string>> = inLowerCase(TWO_YEARS_OF_TLS);

/** The headers of an answer at a path, names in lower case. */
export type HeadersAt = (path: string) => Record<string, string>;

/** The table as our own server takes it. */
export function headersFor(isIndexed: boolean): HeadersAt {
  const rows = headerTable(isIndexed)
    .filter(({ isOfTls }) => !isOfTls)
    // As in Next, which disregards case in its patterns.
    .map(
      ({ pattern, headers }) => [new RegExp(`^/${pattern}$`, "i"), inLowerCase(headers)] as const,
    );
  return (path) =>
    Object.assign({}, ...rows.filter(([pattern]) => pattern.test(path)).map(([, own]) => own));
}

function inLowerCase(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
