import { visitJsx } from "../content/jsx-element";
import { isDay } from "../dates/day";
import { frenchDay } from "../dates/french";
import type { Message } from "../messages/message";
import { headcountUnknown } from "./head-count-claim";
import { placeOf, type Rule } from "./rule";

/**
 * Days of which a component states how many or who the members were. Not those of Growth: the
 * frieze's lines end where the register's knowledge does.
 */
const COUNTED = { MemberCount: "on", MemberWall: "on", NewMembers: "to" } as const;

/** Nothing is stated of a day that the register does not know yet. */
export const knownDays: Rule = {
  check: ({ posts, register: { asOf }, registerFile }) => {
    if (registerFile === null) return [];
    return posts.flatMap((source) => {
      const messages: Message[] = [];
      visitJsx(source.tree, (name, attributes, node) => {
        const attribute = Object.entries(COUNTED).find(([component]) => component === name)?.[1];
        const day = attribute === undefined ? undefined : attributes[attribute];
        if (day === undefined || !isDay(day) || day <= asOf) return;
        messages.push(headcountUnknown(placeOf(source, node), frenchDay(day), frenchDay(asOf)));
      });
      return messages;
    });
  },
  examples: [
    {
      bad: '<MemberWall on="2022-12-21" />',
      tells: "headcount-unknown",
      good: '<MemberWall on="2021-12-21" />',
    },
  ],
};
