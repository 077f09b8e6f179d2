import { attributeOf, isJsx } from "../content/jsx-element";
import { isDay } from "../dates/day";
import { frenchDay } from "../dates/french";
import { declarationOf } from "../posts/author-components";
import { headcountUnknown } from "./head-count-claim";
import { eachNode, example, type Rule } from "./rule";

/** Nothing is stated of a day that the register does not know yet. */
export const knownDays: Rule = {
  check: eachNode((node, place, _, { register: { asOf }, registerFile }) => {
    if (!isJsx(node) || registerFile === null) return [];
    const attribute = declarationOf(node.name ?? "")?.countsOn;
    const day = attribute === undefined ? undefined : attributeOf(node, attribute);
    if (day === undefined || !isDay(day) || day <= asOf) return [];
    return [headcountUnknown(place, frenchDay(day), frenchDay(asOf))];
  }),
  examples: [
    example(
      "headcount-unknown",
      '<MemberWall on="2022-12-21" />',
      '<MemberWall on="2021-12-21" />',
    ),
  ],
};
