import { visitJsx } from "../content/jsx-element";
import { isDay } from "../dates/day";
import { frenchDay } from "../dates/french";
import { type Message, message } from "../messages/message";
import { declarationOf } from "../posts/author-components";
import { placeOf, type Rule, textsOf } from "./rule";

/** Nothing is stated of a day that the register does not know yet. */
export const knownDays: Rule = {
  title: "Les jours que le registre connaît",
  check: (content) => {
    const { register, registerFile } = content;
    const { asOf } = register;
    if (registerFile === null) return [];
    return textsOf(content).flatMap((source) => {
      const messages: Message[] = [];
      visitJsx(source.tree, (name, attributes, node) => {
        const day = attributes[declarationOf(name)?.countsOn ?? ""];
        if (day === undefined || !isDay(day) || day <= asOf) return;
        const days = { day: frenchDay(day), asOf: frenchDay(asOf) };
        messages.push(message("headcount-unknown", placeOf(source, node), days));
      });
      return messages;
    });
  },
  examples: [
    {
      bad: '<MemberWall on="2022-12-21" />',
      message: "Le registre s’arrête au 21 décembre 2021 : il ne sait rien du 21 décembre 2022.",
      good: '<MemberWall on="2021-12-21" />',
    },
  ],
};
