/** Where the site stands: decided once, when it is built or loaded, and never by a request. */

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The site's address, an origin without final slash, and what decided it: `SITE_URL`; else, on
 * Vercel, the project's own address, or that of the preview; else `baseUrl` of site.config.ts;
 * else this machine, at `PORT`.
 *
 * @throws {Error} where that is no origin, with what is there and what to write
 */
export function siteAddress(
  environment: Environment,
  baseUrl: string | null,
): { base: string; from: string } {
  const { SITE_URL, PORT } = environment;
  if (SITE_URL) return { base: origin("SITE_URL", SITE_URL), from: "SITE_URL" };
  const variable =
    environment.VERCEL_ENV === "preview" ? "VERCEL_URL" : "VERCEL_PROJECT_PRODUCTION_URL";
  const host = environment.VERCEL && environment[variable];
  if (host) return { base: origin(variable, `https://${host}`), from: variable };
  if (baseUrl !== null) return { base: origin("baseUrl", baseUrl), from: "site.config.ts" };
  return { base: origin("PORT", `http://localhost:${PORT || 3000}`), from: "PORT" };
}

/** Whether a build is to be read over: `SITE_PREVIEW=1`, or a preview of Vercel's. */
export function isPreview({ SITE_PREVIEW, VERCEL_ENV }: Environment): boolean {
  return SITE_PREVIEW === "1" || VERCEL_ENV === "preview";
}

function origin(name: string, written: string): string {
  const address = written.replace(/(?<=[^/])\/$/, "");
  const url = URL.canParse(address) ? new URL(address) : null;
  const isWeb = url?.protocol === "https:" || url?.protocol === "http:";
  if (isWeb && url.origin === address) return address;
  throw new Error(`${name} is ${JSON.stringify(written)}, ${fault(address, isWeb ? url : null)}`);
}

/** What is no origin, and what to write in its place. */
function fault(address: string, url: URL | null): string {
  if (url === null) {
    const completed = `https://${address.replace(/^\w*:?\/+/, "")}`;
    const meant = /\s/.test(address) || !URL.canParse(completed) ? null : new URL(completed);
    const write = meant?.hostname.includes(".")
      ? meant.origin
      : "https://host, as in https://club.exemple.fr";
    return `which is no address of the web. Write ${write}.`;
  }
  const path = `${url.pathname}${url.search}${url.hash}`;
  if (path !== "/")
    return (
      `which has more than a host: ${path}. Write ${url.origin}; ` +
      "for a site below a path there is npm run export -- --base."
    );
  return `which browsers write otherwise. Write ${url.origin}.`;
}
