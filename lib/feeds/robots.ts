/**
 * robots.txt (RFC 9309). Robots may read every page even while none may be indexed: one that is
 * kept out never sees the `noindex`, and may list the address all the same. Answers to the two
 * forms name the whole list as their canonical page.
 *
 * @param sitemap its absolute address; null while nothing is to be indexed
 */
export function robots(sitemap: string | null): string {
  const lines = ["User-agent: *", "Allow: /"];
  return `${[...lines, ...(sitemap === null ? [] : ["", `Sitemap: ${sitemap}`])].join("\n")}\n`;
}
