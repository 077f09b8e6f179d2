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

/** The links to pages that exist, as the value of a `Link` header (RFC 8288). */
export function linkHeader({ first, prev, next, last }: Links): string {
  return Object.entries({ first, prev, next, last })
    .flatMap(([relation, address]) => (address === null ? [] : `<${address}>; rel="${relation}"`))
    .join(", ");
}
