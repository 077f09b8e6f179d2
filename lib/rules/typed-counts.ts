import { warningKind } from "../faults/fault";
import { eachMatch, example, type Rule } from "./rule";

export const countTyped = warningKind("count-typed", (text: string) => ({
  found: `Un nombre de membres est écrit à la main : « ${text} ».`,
  expected: "un nombre tiré du registre",
  advice: 'Écrivez <MemberCount on="AAAA-MM-JJ" />.',
}));

const TYPED =
  /(?<![\p{L}\d]|\d[\s.,\u00a0\u202f])\d{2,3}[\s\u00a0\u202f]+(membres|organisations|adhérents|utilisateurs)(?!\p{L})/giu;

/** A number of members comes from the register: typed by hand, it can lie one day. */
export const typedCounts: Rule = {
  check: eachMatch(TYPED, countTyped),
  examples: [
    example(
      "count-typed",
      "Le Club finit l’année avec 42 membres.",
      'Le Club finit l’année avec <MemberCount on="2021-12-21" /> membres.',
      { common: true },
    ),
  ],
};
