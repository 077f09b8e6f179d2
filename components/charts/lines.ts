/** The lines of a frieze as SVG paths, one path for all lines of a look. */
import { addDays } from "../../lib/dates/day";
import type { Frieze } from "../../lib/members/frieze";
import type { Stretch } from "../../lib/members/stretches";
import type { Scale } from "./scale";

/** Path data by class; classes without lines are absent. */
export interface Lines {
  className: "possible" | "certain" | "possible new" | "certain new";
  d: string;
}

interface Segment {
  y: number;
  from: number;
  to: number;
}

/**
 * Lines that touch at one height become one segment: where lines drop a row because one below has
 * ended, no wall is drawn. Each segment is a subpath, at which dots start anew and so stand in
 * columns. `stub`: the shortest that the counted part of a line may be at the end.
 */
export function linesOf({ stretches, known }: Frieze, scale: Scale, stub: number): Lines[] {
  const end = addDays(known, 1);
  const counted = new Set(
    stretches.filter(({ kind }) => kind === "certain").map(({ id, until }) => `${until} ${id}`),
  );
  const classes = ["possible", "certain", "possible new", "certain new"] as const;
  return classes.flatMap((className) => {
    const segments = stretches
      .filter((stretch) => classOf(stretch) === className)
      .map(({ id, rank, from, until, kind }) => {
        const starts = kind === "certain" && !counted.has(`${from} ${id}`);
        const last = starts && until === end ? scale.x(from) + stub : 0;
        const y = scale.y(rank + 0.5);
        return { y, from: scale.x(from), to: Math.max(scale.x(until), last) };
      });
    const d = pathOf(segments);
    return d === "" ? [] : [{ className, d }];
  });
}

/** A number as short as SVG takes it, to a tenth. */
export function short(value: number): string {
  return String(tenth(value)).replace(/^(-?)0\./, "$1.");
}

/** What is written, so that moves from place to place add up. */
function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function classOf({ kind, isNew }: Stretch): Lines["className"] {
  const line = kind === "certain" ? "certain" : "possible";
  return isNew ? `${line} new` : line;
}

function pathOf(segments: readonly Segment[]): string {
  const sorted = [...segments].sort((a, b) => b.y - a.y || a.from - b.from);
  const merged: Segment[] = [];
  for (const segment of sorted) {
    const last = merged.at(-1);
    if (last?.y === segment.y && segment.from <= last.to) last.to = Math.max(last.to, segment.to);
    else merged.push({ ...segment });
  }
  return written(merged);
}

/**
 * Each move starts where the segment before ends: the rows of one day of arrival are written by
 * the same words again and again, which compression makes nothing of.
 */
function written(segments: readonly Segment[]): string {
  let [x, y] = [0, 0];
  return segments
    .map((segment, index) => {
      const [from, row] = [tenth(segment.from), tenth(segment.y)];
      const length = tenth(segment.to - segment.from);
      const move = index === 0 ? `M${pair(from, row)}` : `m${pair(from - x, row - y)}`;
      [x, y] = [from + length, row];
      return `${move}h${short(length)}`;
    })
    .join("");
}

function pair(x: number, y: number): string {
  return short(y).startsWith("-") ? `${short(x)}${short(y)}` : `${short(x)} ${short(y)}`;
}
