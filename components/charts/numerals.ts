/** Which published counts a frieze names in figures, and where. */
import { yearOf } from "../../lib/dates/day";
import type { Frieze, PublishedMark } from "../../lib/members/frieze";
import type { Scale, Shape } from "./scale";

/** A count in figures; `x` is where it ends. */
export interface Numeral {
  text: string;
  x: number;
  y: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Of the heading font: a figure's width and height, in its size. */
const FIGURE = { width: 0.66, height: 0.68 };

/** How far a numeral may stand off its circle, in its size, to stand on its level. */
const SHIFTS = [0, 0.25, 0.5];

/**
 * The last count of each year that the register explains, left of its circle and above all that
 * is drawn there; newest first, and none that would touch a line, a circle, another numeral or the
 * upright at `upright`.
 */
export function numeralsOf(
  shape: Shape,
  scale: Scale,
  frieze: Frieze,
  upright: number | null,
): Numeral[] {
  const gap = shape.radius + 4;
  const taken: Box[] = [];
  return lastOfYears(frieze).flatMap(({ day, count }) => {
    const text = String(count);
    const width = text.length * shape.numeral * FIGURE.width;
    const boxes = SHIFTS.map((shift) => {
      const right = scale.x(day) - gap - shift * shape.numeral;
      const bottom = highest(right - width - gap, right + gap / 3, shape, scale, frieze) - gap;
      const top = bottom - shape.numeral * FIGURE.height;
      return { left: right - width, right, top, bottom };
    });
    const lowest = Math.max(...boxes.map(({ bottom }) => bottom));
    const level = Math.min(lowest, scale.y(count) - gap);
    const box = boxes.find(({ bottom }) => bottom >= level);
    if (box === undefined || box.left < 0) return [];
    const crossed = upright !== null && box.left - gap < upright && upright < box.right + gap;
    if (crossed || taken.some((other) => touch(box, other, gap))) return [];
    taken.push(box);
    return [{ text, x: box.right, y: box.bottom }];
  });
}

/** Newest first. */
function lastOfYears({ published }: Frieze): PublishedMark[] {
  const explained = published.filter((mark) => mark.explained).reverse();
  return explained.filter(
    ({ day }, index) => yearOf(day) !== yearOf(explained[index - 1]?.day ?? "9999-01-01"),
  );
}

/** The top of all lines and circles between two places. */
function highest(
  left: number,
  right: number,
  { radius }: Shape,
  scale: Scale,
  { stretches, published }: Frieze,
): number {
  const lines = stretches
    .filter(({ from, until }) => scale.x(from) < right && left < scale.x(until))
    .map(({ rank }) => scale.y(rank + 1));
  const circles = published
    .map(({ day, count }) => ({ x: scale.x(day), y: scale.y(count) - radius }))
    .filter(({ x }) => left < x + radius && x - radius < right)
    .map(({ y }) => y);
  return Math.min(scale.base, ...lines, ...circles);
}

function touch(a: Box, b: Box, gap: number): boolean {
  return (
    a.left < b.right + gap &&
    b.left < a.right + gap &&
    a.top < b.bottom + gap &&
    b.top < a.bottom + gap
  );
}
