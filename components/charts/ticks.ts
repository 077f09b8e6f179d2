/** What stands under the axis: years, or the months of a single year. */
import { addDays, type Day, yearOf } from "../../lib/dates/day";
import type { Frieze } from "../../lib/members/frieze";
import { type Scale, type Shape, widthOf } from "./scale";

/** The beginning of a year or month. */
export interface Tick {
  x: number;
  /** Its name and the middle of it; null where there is no room. */
  label: { text: string; x: number } | null;
}

const MONTHS = "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split(" ");
const GAP = 0.4;

/** The ticks of a frieze, each named where its name touches no other. */
export function ticksOf(shape: Shape, scale: Scale, { from, to }: Pick<Frieze, "from" | "to">) {
  const single = yearOf(from) === yearOf(to);
  const parts = single ? monthsOf(from, to) : yearsOf(from, to, shape);
  const widest = Math.max(...parts.map(({ text }) => widthOf(text, shape.text)));
  const first = parts[0];
  const step = first === undefined ? 0 : scale.x(first.until) - scale.x(first.from);
  const stride = single ? strideOf((widest + GAP * shape.text) / step) : 1;
  let taken = 0;
  return parts.map(({ text, from: start, until }, index): Tick => {
    const width = widthOf(text, shape.text);
    const end = until <= to ? until : addDays(to, 1);
    const middle = (scale.x(start) + scale.x(end)) / 2;
    const x = Math.min(Math.max(middle, width / 2), shape.width - width / 2);
    if (index % stride !== 0 || x - width / 2 < taken) return { x: scale.x(start), label: null };
    taken = x + width / 2 + GAP * shape.text;
    return { x: scale.x(start), label: { text, x } };
  });
}

function yearsOf(from: Day, to: Day, shape: Shape) {
  const years = Array.from(
    { length: yearOf(to) - yearOf(from) + 1 },
    (_, index) => yearOf(from) + index,
  );
  const room = (shape.width - shape.gutter - shape.margin) / years.length;
  const long = widthOf("2020", shape.text) * (1 + GAP) <= room;
  return years.map((year) => ({
    text: long ? String(year) : `’${String(year).slice(2)}`,
    from: `${year}-01-01`,
    until: `${year + 1}-01-01`,
  }));
}

/** January bears the year's number: nothing else says which one it is. */
function monthsOf(from: Day, to: Day) {
  const year = yearOf(from);
  return MONTHS.map((name, index) => ({
    text: index === 0 ? String(year) : name,
    from: firstOf(year, index),
    until: firstOf(year, index + 1),
  })).filter((month) => month.from <= to);
}

function firstOf(year: number, month: number): Day {
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
}

/** Every one, every second, third or sixth month: what fits. */
function strideOf(least: number): number {
  return [1, 2, 3, 6].find((stride) => stride >= least) ?? 12;
}
