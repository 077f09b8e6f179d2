import { addDays } from "../dates/day";
import { frenchDay } from "../dates/french";
import { message } from "../messages/message";
import type { Rule } from "./rule";

/** Days after which the register wants reading again: six months. */
const HALF_A_YEAR = 183;

/** Every number of the present is as old as the register: it is not left to age. */
export const asOf: Rule = {
  check: ({ today, register, registerFile }) => {
    if (registerFile === null || register.asOf >= addDays(today, -HALF_A_YEAR)) return [];
    return [message("as-of-old", registerFile.at(["asOf"]), { asOf: frenchDay(register.asOf) })];
  },
  examples: [
    {
      file: "members/register.yml",
      bad: "asOf: 2021-05-04",
      tells: "as-of-old",
      good: "asOf: 2021-12-21",
    },
  ],
};
