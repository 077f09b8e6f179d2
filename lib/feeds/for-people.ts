/** What a feed says to a person who opens it in a browser. */
import type { Element } from "xast";
import { x } from "xastscript";
import { frenchTypography } from "../content/typography";
import type { Feed } from "./feed";

/**
 * Media type of feeds in XML. By those of their own, browsers would show the source, in a wrong
 * encoding, or keep the file; readers of feeds go by the root element.
 */
export const XML = "application/xml";

/** The sentence, before the address of the page. */
export const WHAT_IT_IS = frenchTypography(
  "Ceci est un flux : donnez son adresse à un lecteur de flux, qui vous dira ce qui est nouveau. Pour lire sans vous abonner : ",
);

/** The sentence as an element of XHTML, which readers of feeds pass over. */
export function forPeople({ page }: Feed): Element {
  return x(
    "p",
    { xmlns: "http://www.w3.org/1999/xhtml" },
    WHAT_IT_IS,
    x("a", { href: page }, page),
  );
}
