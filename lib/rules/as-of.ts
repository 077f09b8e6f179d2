import { addDays } from "../dates/day";
import { frenchDay } from "../dates/french";
import { type Fault, warningKind } from "../faults/fault";
import { countingDay } from "../members/head-count";
import { compare } from "../members/order";
import { type Content, example, type Rule } from "./rule";

const asOfOld = warningKind("as-of-old", (asOf: string) => ({
  found: `Le registre s’arrête au ${asOf}, il y a plus de six mois.`,
  expected: "un registre relu deux fois l’an",
  advice: "Ajoutez ce qui manque, puis portez « asOf » au dernier jour que vous connaissez.",
}));

const arrivalAfterAsOf = warningKind("arrival-after-as-of", (day: string, asOf: string) => ({
  found: `Cette arrivée compte le ${day}, et le registre est arrêté au ${asOf}.`,
  expected: "un registre arrêté au jour de la dernière arrivée, ou après",
  advice:
    "Portez « asOf », dans members/register.yml, au dernier jour jusqu’auquel vous savez tout (--arrete-au suivi de ce jour, pour un tableau), ou précisez l’arrivée : « au plus tard ».",
}));

/** Days after which the register wants reading again: six months. */
const HALF_A_YEAR = 183;

/** Every number of the present is as old as the register: it is not left to age, nor behind its members. */
export const asOf: Rule = {
  check: (content) => {
    const { today, register, registerFile } = content;
    if (registerFile === null) return [];
    const isOld = register.asOf < addDays(today, -HALF_A_YEAR);
    return [
      ...(isOld ? [asOfOld(registerFile.at(["asOf"]), frenchDay(register.asOf))] : []),
      ...afterAsOf(content),
    ];
  },
  examples: [
    example(
      "arrival-after-as-of",
      "---\nname: DINUM\nkind: ministere\njoined: 2022-01-05\n---",
      "---\nname: DINUM\nkind: ministere\njoined: [2021-09-28..2021-12-21]\n---",
      { file: "members/dinum.md" },
    ),
    example("as-of-old", "asOf: 2021-05-04", "asOf: 2021-12-21", { file: "members/register.yml" }),
  ],
};

/** One remark is enough: on the arrival that counts last. */
function afterAsOf({ register, memberFiles }: Content): Fault[] {
  const [last] = register.members
    .flatMap(({ id, periods }) =>
      periods.map((period, index) => ({ id, index, of: periods.length, day: countingDay(period) })),
    )
    .filter(({ day }) => day > register.asOf)
    .sort((a, b) => compare(b.day, a.day));
  const file = memberFiles.get(last?.id ?? "");
  if (last === undefined || file === undefined) return [];
  const place = file.at(last.of > 1 ? ["periods", last.index, "joined"] : ["joined"]);
  return [arrivalAfterAsOf(place, frenchDay(last.day), frenchDay(register.asOf))];
}
