import { type Day, yearOf } from "../dates/day";
import { countingDays } from "./head-count";
import type { Register } from "./register";

/** A year of the register, as half-open bounds: after `from`, up to `to`. */
export interface RegisterYear {
  year: number;
  from: Day;
  /** 31 December, or the last day that the register knows. */
  to: Day;
  /** Whether the register knows the year to its end. */
  whole: boolean;
}

/** The years from the first arrival to the last day that the register knows, oldest first. */
export function registerYears(register: Register): RegisterYear[] {
  const { asOf } = register;
  const [first] = countingDays(register);
  if (first === undefined) return [];
  const years: RegisterYear[] = [];
  for (let year = yearOf(first); year <= yearOf(asOf); year++) {
    const end = `${year}-12-31`;
    const whole = end <= asOf;
    years.push({ year, from: `${year - 1}-12-31`, to: whole ? end : asOf, whole });
  }
  return years;
}
