import type { Day } from "../dates/day";
import { warningAt } from "../faults/fault";
import { dayOf, eachMatch, type Rule } from "./rule";

/** The same words, the number taken from the register. */
function withCount(text: string, day: Day | undefined): string {
  return text.replace(
    /\d/.test(text) ? /\d+/ : /(?<=^en compte(?:nt)? ).+|^(?!en compt)\S+(?: \S+)*(?= )/,
    day === undefined ? "<MemberCount />" : `<MemberCount on="${day}" />`,
  );
}

const TENS = "vingt|trente|quarante|cinquante|soixante|quatre-vingts?|cents?";
const UNITS =
  "une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize";
const NUMBER = `(?:\\d{2,3}|(?:${TENS})(?:[- ](?:et[- ])?(?:${TENS}|${UNITS})){0,3})`;
/** In figures or in words, before what is counted or behind « en compte ». */
const TYPED = new RegExp(
  `(?<![\\p{L}\\d-]|\\d[\\s.,\\u00a0\\u202f])${NUMBER}\\s{1,9}(?:membres|organisations|adhérents|utilisateurs)(?!\\p{L})|(?<!\\p{L})(?:en compte|en comptent) ${NUMBER}(?=[.,;!]|$)`,
  "giu",
);

/** A number of members comes from the register: typed by hand, it can lie one day. */
export const typedCounts: Rule = {
  check: eachMatch(TYPED, (text, { place, source, content: { register, registerFile } }) => {
    // The text's own day, as far as the register knows.
    const own = dayOf(source);
    const day = own && registerFile && register.asOf < own ? register.asOf : own;
    return warningAt("count-typed", place, {
      found: `Un nombre de membres est écrit à la main : « ${text} ».`,
      expected: "un nombre tiré du registre",
      advice: `Écrivez « ${withCount(text, day)} », ou avec un ${day === undefined ? "jour" : "autre jour"}.`,
    });
  }),
  examples: {
    "count-typed": [
      [
        "Le Club finit l’année avec 42 membres.",
        'Le Club finit l’année avec <MemberCount on="2021-12-21" /> membres.',
        { common: true },
      ],
    ],
  },
};
