import config from "../../site.config";

/** The site's own address, without final slash: `SITE_URL`, else that of site.config.ts. */
export function baseUrl(): string {
  return (process.env.SITE_URL || config.baseUrl).replace(/(?<!\/)\/+$/, "");
}
