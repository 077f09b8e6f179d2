/** The lines of a frieze as SVG paths, one path for all lines of a look. */
import { addDays } from "../../lib/dates/day";
import { type Frieze, type FriezeLine, type Part, rowOf } from "../../lib/members/frieze";
import type { Scale, Shape } from "./scale";

const KINDS = ["possible", "early", "certain", "leaving"] as const;

/** Path data by class; classes without lines are absent. `cap` closes the lines of who left. */
export interface Lines {
  className: `${(typeof KINDS)[number]}${"" | " new"}` | "cap";
  d: string;
}

/** A place in a drawing. */
type Point = [x: number, y: number];

/**
 * Where a line ends, those above come down by one row over a short slope, as strata do at a fault:
 * each is seen to go on. Lines that begin within that slope begin on it.
 */
export function linesOf(
  frieze: Frieze,
  scale: Scale,
  { stub, slope }: Pick<Shape, "stub" | "slope">,
): Lines[] {
  const looks = [false, true].flatMap((isMarked) =>
    KINDS.map((kind): Lines => {
      const lines = frieze.lines.filter((line) => line.isMarked === isMarked);
      const drawn = lines.flatMap((line) =>
        line.parts
          .filter((part) => part.kind === kind)
          .map((part) => pointsOf(line, part, frieze, scale, { stub, slope })),
      );
      return { className: isMarked ? `${kind} new` : kind, d: pathOf(drawn) };
    }),
  );
  const cap: Lines = { className: "cap", d: pathOf(departuresOf(frieze, scale).map(capOf)) };
  return [...looks, cap].filter(({ d }) => d !== "");
}

/** The ends of the lines of who left: where, and between which heights. */
export function departuresOf(frieze: Frieze, { x, y }: Scale) {
  return frieze.lines.flatMap((line) => {
    if (line.departure === null) return [];
    const row = rowOf(line, line.departure, frieze);
    return { id: line.id, x: x(line.departure), bottom: y(row), top: y(row + 1) };
  });
}

function capOf({ x, bottom, top }: { x: number; bottom: number; top: number }): Point[] {
  return [
    [x, bottom],
    [x, top],
  ];
}

function pointsOf(
  line: FriezeLine,
  part: Part,
  frieze: Frieze,
  { x, y }: Scale,
  { stub, slope }: Pick<Shape, "stub" | "slope">,
): Point[] {
  const below = frieze.lines.slice(0, frieze.lines.indexOf(line));
  const falls = below.flatMap(({ departure }) => (departure === null ? [] : x(departure)));
  const height = (at: number) => {
    const fallen = falls.map((fall) => Math.min(1, Math.max(0, (at - fall) / slope)));
    return y(below.length + 0.5 - fallen.reduce((sum, one) => sum + one, 0));
  };
  const begins =
    part.kind !== "possible" && part === line.parts.find(({ kind }) => kind !== "possible");
  const isLast = part.until === addDays(frieze.known, 1);
  const start = x(part.from);
  const end = Math.max(x(part.until), begins && isLast ? start + stub : 0);
  const bends = falls.flatMap((fall) => [fall, fall + slope]).sort((a, b) => a - b);
  const inside = bends.filter((at) => start < at && at < end);
  return [start, ...inside, end].map((at) => [at, height(at)]);
}

/** A number as short as SVG takes it, to a tenth. */
export function short(value: number): string {
  return String(tenth(value)).replace(/^(-?)0\./, "$1.");
}

/** What is written, so that moves from place to place add up. */
function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/**
 * Each move starts where the line before ends: the rows of one day of arrival are written by the
 * same words again and again, which compression makes nothing of. Each line is a subpath, at which
 * dots start anew and so stand in columns.
 */
function pathOf(lines: readonly (readonly Point[])[]): string {
  let [x, y] = [0, 0];
  const step = ([toX, toY]: Point, isMove: boolean) => {
    const [dx, dy] = [tenth(tenth(toX) - x), tenth(tenth(toY) - y)];
    [x, y] = [tenth(toX), tenth(toY)];
    if (isMove) return `m${pair(dx, dy)}`;
    if (dx === 0 && dy === 0) return "";
    if (dy === 0) return `h${short(dx)}`;
    return dx === 0 ? `v${short(dy)}` : `l${pair(dx, dy)}`;
  };
  const d = lines
    .map((points) => points.map((point, index) => step(point, index === 0)).join(""))
    .join("");
  return d.replace(/^m/, "M");
}

function pair(x: number, y: number): string {
  return short(y).startsWith("-") ? `${short(x)}${short(y)}` : `${short(x)} ${short(y)}`;
}
