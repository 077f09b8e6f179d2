/** What is written in a frieze, and where: counts, years or months, the Club's creation. */
import { frenchTypography } from "../../lib/content/typography";
import { addDays, type Day, yearOf } from "../../lib/dates/day";
import { parseEdtf } from "../../lib/dates/edtf";
import { frenchMonth } from "../../lib/dates/french";
import { type Frieze, type PublishedMark, rowOf } from "../../lib/members/frieze";
import { type Places, widthOf } from "./scale";

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000];
const MOST_LEVELS = 4;

/**
 * The counts at which level lines stand, from 0: round ones, five of them at most, and at least
 * `apart` counts from one another.
 */
export function levelsOf(most: number, apart: number): number[] {
  const step = STEPS.find((one) => one >= apart && one * MOST_LEVELS >= most - one / 2) ?? most;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}

/** The beginning of a year or month. */
export interface Tick {
  x: number;
  /** Its name and the middle of it; null where there is no room. */
  label: { text: string; x: number } | null;
}

const MONTHS = "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split(" ");
const GAP = 0.4;

/**
 * The years, or the months of a single one, each named where its name touches no other. Behind a
 * break of the axis stands the year of its end alone.
 */
export function ticksOf(places: Places): Tick[] {
  const { shape, scale, frieze } = places;
  const { from, known, to } = frieze;
  const last = scale.isBroken ? known : to;
  const single = yearOf(from) === yearOf(last);
  const years = yearsOf(from, last, places);
  const parts = single ? monthsOf(from, last) : years;
  const widest = Math.max(...parts.map(({ text }) => widthOf(text, shape.text)));
  const first = parts[0];
  const step = first === undefined ? 0 : scale.x(first.until) - scale.x(first.from);
  const stride = single ? strideOf((widest + GAP * shape.text) / step) : 1;
  const end = String(yearOf(to)).slice(years.every(({ text }) => text.length === 4) ? 0 : 2);
  const final = { text: end.length === 4 ? end : `’${end}`, x: 0 };
  final.x = scale.end - widthOf(final.text, shape.text) / 2;
  const room = scale.isBroken ? final.x - widthOf(final.text, shape.text) / 2 : shape.width;
  let taken = 0;
  const ticks = parts.map(({ text, from: start, until }, index): Tick => {
    const width = widthOf(text, shape.text);
    const middle = (scale.x(start) + scale.x(until <= last ? until : addDays(last, 1))) / 2;
    const x = Math.min(Math.max(middle, width / 2), shape.width - width / 2);
    if (index % stride !== 0 || x - width / 2 < taken || x + width / 2 > room)
      return { x: scale.x(start), label: null };
    taken = x + width / 2 + GAP * shape.text;
    return { x: scale.x(start), label: { text, x } };
  });
  return scale.isBroken ? [...ticks, { x: scale.end, label: final }] : ticks;
}

function yearsOf(from: Day, to: Day, { shape, scale }: Places) {
  const years = Array.from(
    { length: yearOf(to) - yearOf(from) + 1 },
    (_, index) => yearOf(from) + index,
  );
  const room = (scale.known - shape.gutter) / years.length;
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

/** The upright that marks the Club's creation, and its words, which end or begin at `x`. */
export interface Creation {
  at: number;
  label: { text: string; x: number; anchor: "end" | undefined } | null;
}

/** The last possible day of the Club's creation, as all counting goes by last possible days. */
function creationDay(created: string): Day | null {
  const parsed = parseEdtf(created);
  return parsed.ok ? parsed.date.latest : null;
}

/** Whether a frieze reaches over the day of the Club's creation. */
export function showsCreation({ from, to }: Pick<Frieze, "from" | "to">, created: string): boolean {
  const day = creationDay(created);
  return day !== null && from <= day && day <= to;
}

/**
 * The upright, with the longest words that stay left of `room`; null out of the frieze.
 *
 * @param created when the Club was created, as EDTF writes it
 */
export function creationOf(
  { shape, scale, frieze }: Places,
  created: string,
  room: number,
): Creation | null {
  const day = creationDay(created);
  if (day === null || !showsCreation(frieze, created)) return null;
  const at = scale.x(day);
  const when = frenchTypography(`${frenchMonth(created)} : le Club est créé`, { heading: true });
  const texts = [when, "création du Club"];
  const gap = shape.text / 3;
  const labels = texts.flatMap((text) => [
    { text, x: at - gap, anchor: "end" as const },
    { text, x: at + gap, anchor: undefined },
  ]);
  const fits = labels.find(({ text, x, anchor }) => {
    const width = widthOf(text, shape.text);
    return anchor === "end" ? x >= width : x + width <= room;
  });
  return { at, label: fits ?? null };
}

/** A published count in figures; `x` is where it ends, and `y` their foot. */
export interface Count {
  text: string;
  x: number;
  y: number;
  size: "numeral" | "small";
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A figure's width and height, in its size: of the heading font, of any interface font. */
const FIGURE = { numeral: { width: 0.66, height: 0.68 }, small: { width: 0.62, height: 0.74 } };

/** How far figures may stand off their circle, in their size, to stand on its level. */
const SHIFTS = [0, 0.25, 0.5];

/**
 * The published counts, newest first: large for the last one of each year that the register
 * explains, small for the others; none that would touch a line, a circle, another one, or the upright
 * at `upright`. Dots may lie behind the small ones.
 */
export function countsOf(places: Places, upright: number | null): Count[] {
  const { shape, frieze } = places;
  const taken: Box[] = [];
  const place = (size: Count["size"]) => (mark: PublishedMark) => {
    const box = boxesOf(mark, size, places).find(
      ({ left, right, ...box }) =>
        left >= 0 &&
        !(upright !== null && left - 4 < upright && upright < right + 4) &&
        !taken.some((other) => touch({ left, right, ...box }, other, size === "small" ? 0 : 4)),
    );
    if (box === undefined) return [];
    taken.push(box);
    return [{ text: String(mark.count), x: box.right, y: box.bottom, size }];
  };
  const large = lastOfYears(frieze);
  const others = frieze.published.filter(
    (mark, index, all) => !large.includes(mark) && mark.count !== all[index + 1]?.count,
  );
  const written = large.flatMap(place("numeral"));
  return shape.small === 0 ? written : [...written, ...others.reverse().flatMap(place("small"))];
}

/** Where the figures of a count may stand, best first: left of its circle, over all drawn there. */
function boxesOf({ day, count }: PublishedMark, size: Count["size"], places: Places): Box[] {
  const { shape, scale, frieze } = places;
  const gap = size === "small" ? shape.radius / 2 : 4;
  const height = shape[size] * FIGURE[size].height;
  const width = String(count).length * shape[size] * FIGURE[size].width;
  const away = shape.radius + gap;
  if (frieze.known < day) {
    // Nothing is drawn there.
    const left = scale.x(day) + away;
    const [top, bottom] = [scale.y(count) - height / 2, scale.y(count) + height / 2];
    return [{ left, right: left + width, top, bottom }];
  }
  const boxes = SHIFTS.map((shift): Box => {
    const right = scale.x(day) - away - shift * shape[size];
    const reach = { left: right - width - gap, right: right + away / 3 };
    const bottom = highest(reach, size, places) - gap;
    return { left: right - width, right, top: bottom - height, bottom };
  });
  const lowest = Math.max(...boxes.map(({ bottom }) => bottom));
  const level = Math.min(lowest, scale.y(count) + (size === "small" ? height / 2 : -away));
  const onLevel = boxes.filter(({ bottom }) => bottom >= level);
  if (size === "numeral") return onLevel.slice(0, 1);
  return onLevel.map((box) => ({ ...box, top: level - height, bottom: level }));
}

/** Newest first. */
function lastOfYears({ published }: Frieze): PublishedMark[] {
  const explained = published.filter((mark) => mark.explained).reverse();
  return explained.filter(
    ({ day }, index) => yearOf(day) !== yearOf(explained[index - 1]?.day ?? "9999-01-01"),
  );
}

/** The top of all lines and circles between two places; for small figures, dots are no lines. */
function highest(
  { left, right }: Pick<Box, "left" | "right">,
  size: Count["size"],
  { shape: { radius }, scale, frieze }: Places,
): number {
  const lines = frieze.lines.flatMap((line) =>
    line.parts
      .filter(({ kind }) => size === "numeral" || kind !== "possible")
      .filter(({ from, until }) => scale.x(from) < right && left < scale.x(until))
      .map(({ from }) => scale.y(rowOf(line, from, frieze) + 1)),
  );
  const circles = frieze.published
    .map(({ day, count }) => ({ x: scale.x(day), y: scale.y(count) - radius }))
    .filter(({ x }) => left < x + radius && x - radius < right)
    .map(({ y }) => y);
  return Math.min(scale.base, ...lines, ...circles);
}

function touch(a: Box, b: Box, gap: number): boolean {
  return (
    a.left < b.right + 4 && b.left < a.right + 4 && a.top < b.bottom + gap && b.top < a.bottom + gap
  );
}
