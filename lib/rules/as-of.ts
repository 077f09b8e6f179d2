import { addDays } from "../dates/day";
import { frenchDay } from "../dates/french";
import { warningKind } from "../faults/fault";
import { example, type Rule } from "./rule";

const asOfOld = warningKind("as-of-old", (asOf: string) => ({
  found: `Le registre s’arrête au ${asOf}, il y a plus de six mois.`,
  expected: "un registre relu deux fois l’an",
  advice: "Ajoutez ce qui manque, puis portez « asOf » au dernier jour que vous connaissez.",
}));

/** Days after which the register wants reading again: six months. */
const HALF_A_YEAR = 183;

/** Every number of the present is as old as the register: it is not left to age. */
export const asOf: Rule = {
  check: ({ today, register, registerFile }) => {
    if (registerFile === null || register.asOf >= addDays(today, -HALF_A_YEAR)) return [];
    return [asOfOld(registerFile.at(["asOf"]), frenchDay(register.asOf))];
  },
  examples: [
    example("as-of-old", "asOf: 2021-05-04", "asOf: 2021-12-21", { file: "members/register.yml" }),
  ],
};
