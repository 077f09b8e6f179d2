import config from "../../site.config";

const LOCAL = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/;

/**
 * The site's address, without final slash: `SITE_URL`; else, for a request to this very machine,
 * its `Host`; else that of site.config.ts. No other host is trusted, so that an answer depends
 * on the build alone (shared/api.md, "Answers").
 */
export function baseUrl(
  host: string | null,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const declared = environment.SITE_URL || config.baseUrl;
  const local = !environment.SITE_URL && host !== null && LOCAL.test(host);
  return local ? `http://${host}` : declared.replace(/(?<!\/)\/+$/, "");
}
