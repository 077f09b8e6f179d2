/** Links from one page of a list to the others (RFC 8288). */
import * as z from "zod";
import { addressField } from "./meta";

/** Absolute addresses; null where there is no such page. */
export const linksSchema = z.object({
  self: addressField,
  first: addressField,
  prev: addressField.nullable(),
  next: addressField.nullable(),
  last: addressField,
});

/** The absolute links of a page of a list; null where there is no such page. */
export type Links = z.infer<typeof linksSchema>;

/**
 * The links of page `page` of `pages`, which keep the other parameters of `search`. Past the end
 * the previous page is the last.
 */
export function pageLinks(address: string, search: string, page: number, pages: number): Links {
  const link = (to: number) => {
    const parameters = new URLSearchParams(search);
    parameters.set("page", String(to));
    return `${address}?${parameters}`;
  };
  const query = String(new URLSearchParams(search));
  return {
    self: query === "" ? address : `${address}?${query}`,
    first: link(1),
    prev: page === 1 ? null : link(Math.min(page - 1, pages)),
    next: page < pages ? link(page + 1) : null,
    last: link(pages),
  };
}

/** Of a long query, told four times: proxies take headers of 4 KB, the others of an answer among them. */
const LONGEST_HEADER = 2500;

/** The links to pages that exist, as a `Link` header (RFC 8288); none where they are long. */
export function linkHeader({ first, prev, next, last }: Links): { link?: string } {
  const link = Object.entries({ first, prev, next, last })
    .flatMap(([relation, address]) => (address === null ? [] : `<${address}>; rel="${relation}"`))
    .join(", ");
  return link.length > LONGEST_HEADER ? {} : { link };
}
