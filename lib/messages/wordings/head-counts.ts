import type { Wordings } from "../wording";

/** Messages on numbers of members. Days are as people read them: « 21 décembre 2021 ». */
export interface HeadCountValues {
  "headcount-differs": {
    day: string;
    claimed: number;
    counted: number;
    suspects: readonly string[];
  };
  "headcount-excused": { day: string; count: number };
  "headcount-unknown": { day: string; asOf: string };
  "count-typed": { text: string };
}

/** Their wordings. */
export const headCountWordings: Wordings<HeadCountValues> = {
  "headcount-differs": {
    level: "error",
    say: ({ day, claimed, counted, suspects }) => ({
      found: `Il est écrit ${members(claimed)} le ${day}, le registre en compte ${counted}.`,
      expected:
        suspects.length === 0
          ? "le même nombre"
          : `le même nombre ; à compter en ${claimed > counted ? "plus" : "moins"}, peut-être : ${suspects.join(", ")}`,
      advice:
        "Corrigez le membre en cause ou le nombre ; si la source s’écarte du registre, " +
        'dites pourquoi : { published: 84, because: "…" }, ou « because » dans register.yml.',
    }),
  },
  "headcount-excused": {
    level: "error",
    say: ({ day, count }) => ({
      found: `Un écart est excusé, mais le registre compte bien ${members(count)} le ${day}.`,
      expected: "le nombre seul, sans « because »",
    }),
  },
  "headcount-unknown": {
    level: "error",
    say: ({ day, asOf }) => ({
      found: `Le registre s’arrête au ${asOf} : il ne sait rien du ${day}.`,
      expected: "un jour que le registre connaît",
      advice: "Corrigez la date, ou portez plus loin « asOf » dans members/register.yml.",
    }),
  },
  "count-typed": {
    level: "warning",
    say: ({ text }) => ({
      found: `Un nombre de membres est écrit à la main : « ${text} ».`,
      expected: "un nombre tiré du registre",
      advice: 'Écrivez <MemberCount on="AAAA-MM-JJ" />.',
    }),
  },
};

function members(count: number): string {
  return `${count} membre${count > 1 ? "s" : ""}`;
}
