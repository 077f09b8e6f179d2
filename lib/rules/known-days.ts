import { attributeOf, isJsx } from "../content/jsx-element";
import { isDay } from "../dates/day";
import { frenchDay } from "../dates/french";
import { headcountUnknown } from "./head-count-claim";
import { eachNode, type Rule } from "./rule";

/**
 * Days of which a component states how many or who the members were. Not those of Growth: the
 * frieze's lines end where the register's knowledge does.
 */
const COUNTED = { MemberCount: "on", MemberWall: "on", NewMembers: "to" } as const;

/** Nothing is stated of a day that the register does not know yet. */
export const knownDays: Rule = {
  check: eachNode((node, place, _, { register: { asOf }, registerFile }) => {
    if (!isJsx(node) || registerFile === null) return [];
    const attribute = Object.entries(COUNTED).find(([component]) => component === node.name)?.[1];
    const day = attribute === undefined ? undefined : attributeOf(node, attribute);
    if (day === undefined || !isDay(day) || day <= asOf) return [];
    return [headcountUnknown(place, frenchDay(day), frenchDay(asOf))];
  }),
  examples: [
    {
      bad: '<MemberWall on="2022-12-21" />',
      tells: "headcount-unknown",
      good: '<MemberWall on="2021-12-21" />',
    },
  ],
};
