/** From days and counts to the user units of a drawing. */
import { addDays, type Day, daysBetween } from "../../lib/dates/day";
import type { Frieze } from "../../lib/members/frieze";

/** The measures of a drawing, in user units; texts are sized in styles/charts.css. */
export interface Shape {
  /** Its class there. */
  name: "wide" | "narrow";
  width: number;
  /** Left of the first day: room for the counts of the grid. */
  gutter: number;
  /** Right of the last day. */
  margin: number;
  /** Height that the lines may take, and the most that one takes. */
  rows: number;
  largestPitch: number;
  /** The largest size of texts and numerals in any width. */
  text: number;
  numeral: number;
  /** Of the counts that are not written large; 0 where none is written. */
  small: number;
  /** Of a published count's circle. */
  radius: number;
  /** The shortest that a line may end with, so that an arrival on the last day is seen. */
  stub: number;
  /** Over which lines come down a row where one below has ended. */
  slope: number;
  /** Between dots. */
  dot: number;
}

/** At 1216 px, the widest that a page gets, one unit is one pixel and lines are crisp. */
export const wide: Shape = {
  name: "wide",
  width: 1216,
  gutter: 56,
  margin: 20,
  rows: 460,
  largestPitch: 8,
  text: 23.5,
  numeral: 34,
  small: 19.5,
  radius: 5.5,
  stub: 10,
  slope: 16,
  dot: 5,
};

/** The measures for places narrower than 640 px. */
export const narrow: Shape = {
  name: "narrow",
  width: 360,
  gutter: 34,
  margin: 14,
  rows: 290,
  largestPitch: 6,
  text: 15.5,
  numeral: 24,
  small: 15.5,
  radius: 3.5,
  stub: 5,
  slope: 7,
  dot: 3,
};

/** The part of a drawing's width that days after the last known one may take. */
const UNKNOWN = 1 / 8;

/** From days and counts to places in a drawing, in user units. */
export interface Scale {
  /** Height of a line with the space between two. */
  pitch: number;
  /** Thickness of a line. */
  stroke: number;
  /** The height at which nothing is counted. */
  base: number;
  /** Where the last known day ends, and the axis. */
  known: number;
  end: number;
  /** Whether the days after the last known one are drawn closer together. */
  isBroken: boolean;
  x: (day: Day) => number;
  /** The top of that many lines. */
  y: (count: number) => number;
}

/** What is drawn, in which measures, and where each day and count of it stands. */
export interface Places {
  shape: Shape;
  scale: Scale;
  frieze: Frieze;
}

/** The scale of the days of a frieze, and of up to `most` lines. */
export function scaleOf(
  shape: Shape,
  { from, known, to }: Pick<Frieze, "from" | "known" | "to">,
  most: number,
  headroom: number,
): Scale {
  const pitch = Math.min(shape.largestPitch, Math.max(0.5, halves(shape.rows / Math.max(most, 1))));
  const base = Math.ceil(headroom + pitch * most);
  const after = addDays(known, 1);
  const [days, unknown] = [daysBetween(from, after), daysBetween(known, to)];
  const plot = shape.width - shape.gutter - shape.margin;
  const even = (plot * unknown) / (days + unknown);
  const zone = Math.min(even, plot * UNKNOWN);
  const end = shape.gutter + plot;
  return {
    pitch,
    stroke: Math.max(0.5, halves(pitch * 0.62)),
    base,
    known: end - zone,
    end,
    isBroken: zone < even,
    x: (day) =>
      day <= after
        ? shape.gutter + ((plot - zone) * daysBetween(from, day)) / days
        : end - zone + (zone * daysBetween(after, day)) / unknown,
    y: (count) => base - count * pitch,
  };
}

/** The width of a text in any interface font, seldom less than what it takes. */
export function widthOf(text: string, size: number): number {
  return text.length * size * 0.62;
}

function halves(value: number): number {
  return Math.floor(value * 2) / 2;
}
