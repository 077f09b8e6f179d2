import { addDays } from "../dates/day";
import { frenchDay } from "../dates/french";
import { warningAt } from "../faults/fault";
import { countingDay } from "../members/head-count";
import { compare } from "../members/order";
import type { Content, Rule } from "./rule";

/** Days after which the register wants reading again: six months. */
const HALF_A_YEAR = 183;

/** Every number of the present is as old as the register: it is not left to age, nor behind its members. */
export const asOf: Rule = {
  *check({ today, register, registerFile, memberFiles }: Content) {
    if (registerFile === null) return;
    const end = frenchDay(register.asOf);
    if (register.asOf < addDays(today, -HALF_A_YEAR))
      yield warningAt("as-of-old", registerFile.at(["asOf"]), {
        found: `Le registre s’arrête au ${end}, il y a plus de six mois.`,
        expected: "un registre relu deux fois l’an",
        advice: "Ajoutez ce qui manque, puis portez « asOf » au dernier jour que vous connaissez.",
      });
    // One remark is enough: on the arrival that counts last.
    const [last] = register.members
      .flatMap(({ id, periods }) =>
        periods.map((period, index) => ({
          id,
          index,
          of: periods.length,
          day: countingDay(period),
        })),
      )
      .filter(({ day }) => day > register.asOf)
      .sort((a, b) => compare(b.day, a.day));
    const file = memberFiles.get(last?.id ?? "");
    if (last === undefined || file === undefined) return;
    const place = file.at(last.of > 1 ? ["periods", last.index, "joined"] : ["joined"]);
    yield warningAt("arrival-after-as-of", place, {
      found: `Cette arrivée compte le ${frenchDay(last.day)}, et le registre est arrêté au ${end}.`,
      expected: "un registre arrêté au jour de la dernière arrivée, ou après",
      advice:
        "Portez « asOf », dans members/register.yml, au dernier jour jusqu’auquel vous savez tout (--arrete-au suivi de ce jour, pour un tableau), ou précisez l’arrivée : « au plus tard ».",
    });
  },
  examples: {
    "arrival-after-as-of": [
      [
        "---\nname: DINUM\nkind: ministere\njoined: 2022-01-05\n---",
        "---\nname: DINUM\nkind: ministere\njoined: [2021-09-28..2021-12-21]\n---",
        { file: "members/dinum.md" },
      ],
    ],
    "as-of-old": [["asOf: 2021-05-04", "asOf: 2021-12-21", { file: "members/register.yml" }]],
  },
};
