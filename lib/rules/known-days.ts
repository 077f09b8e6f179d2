import { attributeOf } from "../content/jsx-element";
import { isDay } from "../dates/day";
import { frenchDay } from "../dates/french";
import { declarationOf } from "../posts/author-components";
import { headcountUnknown } from "./head-count-claim";
import { dayOf, ELEMENTS, eachNode, type Rule } from "./rule";

/** Nothing is stated of a day that the register does not know yet. */
export const knownDays: Rule = {
  check: eachNode(ELEMENTS, (element, { place, source, content }) => {
    const { asOf } = content.register;
    const attribute = declarationOf(element.name)?.countsOn;
    if (attribute === undefined || content.registerFile === null) return [];
    const day = attributeOf(element, attribute) ?? dayOf(source);
    if (day === undefined || !isDay(day) || day <= asOf) return [];
    return [headcountUnknown(place, frenchDay(day), frenchDay(asOf))];
  }),
  examples: {
    "headcount-unknown": [
      [
        "---\ntitle: Titre\ndescription: Une phrase.\n---\n\nIl a <MemberCount /> membres.",
        '---\ntitle: Titre\ndescription: Une phrase.\n---\n\nIl a <MemberCount on="2021-12-21" /> membres.',
        { file: "posts/2021-12-24-titre.mdx" },
      ],
    ],
  },
};
