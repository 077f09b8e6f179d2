import type { Graph, Thing } from "schema-dts";

/** The site that speaks. */
export interface Club {
  name: string;
  /** The site's address, without final slash. */
  base: string;
}

/**
 * What a page is about, in the words of schema.org, as the text of a script element that holds
 * data: a `<` in it could end the element, and is written in JSON's other way.
 */
export function jsonLd(things: readonly Thing[]): string {
  const graph: Graph = { "@context": "https://schema.org", "@graph": things };
  return JSON.stringify(graph).replaceAll("<", "\\u003c");
}
