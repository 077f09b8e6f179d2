import type { Graph, Thing } from "schema-dts";
import type { Site } from "../load";

/** The site that speaks: its own words and its address. */
export type Speaker = Pick<Site, "config" | "base">;

/**
 * What a page is about, in the words of schema.org, as the text of a script element that holds
 * data: a `<` in it could end the element, and is written in JSON's other way.
 */
export function jsonLd(things: readonly Thing[]): string {
  const graph: Graph = { "@context": "https://schema.org", "@graph": things };
  return JSON.stringify(graph).replaceAll("<", "\\u003c");
}
