import { beforeAll, expect, test } from "vitest";
import { addDays, type Day, daysBetween } from "../../lib/dates/day";
import { arrivals } from "../../lib/members/changes";
import { type Frieze, frieze } from "../../lib/members/frieze";
import { headCount } from "../../lib/members/head-count";
import type { Register } from "../../lib/members/register";
import { registerOnFile } from "../../lib/members/register-on-file";
import { linesOf, short } from "./lines";
import { narrow, type Scale, type Shape, scaleOf, wide } from "./scale";

let known: Register;
beforeAll(async () => {
  known = await registerOnFile();
});

function drawn(shape: Shape, options: { from?: Day; to: Day; since?: Day }) {
  const shown = frieze(known, options);
  if (shown === null) throw new Error("Nothing to draw.");
  const scale = scaleOf(shape, shown, 92, 0);
  return { shown, scale, lines: linesOf(shown, scale, shape.stub) };
}

interface Segment {
  from: number;
  to: number;
  y: number;
}

/** The segments that path data writes; only moves and horizontals may stand in it. */
function segments(d: string | undefined): Segment[] {
  const number = String.raw`-?[\d.]+`;
  expect(d).toMatch(new RegExp(`^M[\\d.]+ [\\d.]+h${number}(m${number} ?${number}h${number})*$`));
  let [x, y] = [0, 0];
  const moves = (d ?? "").matchAll(new RegExp(`m(${number}) ?(${number})h(${number})`, "gi"));
  return [...moves].map(([, dx, dy, length]) => {
    const from = x + Number(dx);
    x = from + Number(length);
    y += Number(dy);
    return { from, to: x, y: Number(short(y)) };
  });
}

function monthsOf({ from, known: last }: Frieze): Day[] {
  return Array.from({ length: Math.floor(daysBetween(from, last) / 30) }, (_, index) =>
    addDays(from, 15 + index * 30),
  );
}

/** The places that cross the middle of a day, from below. */
function placesOn(day: Day, drawnLines: Segment[], scale: Scale): number[] {
  const middle = (scale.x(day) + scale.x(addDays(day, 1))) / 2;
  return drawnLines
    .filter(({ from, to }) => from < middle && middle < to)
    .map(({ y }) => y)
    .sort((a, b) => b - a);
}

test.each([wide, narrow])("in $name, every row of lines is there, one above the other", (shape) => {
  const { shown, scale, lines } = drawn(shape, { to: "2026-11-24" });
  const certain = segments(lines.find(({ className }) => className === "certain")?.d);
  const possible = segments(lines.find(({ className }) => className === "possible")?.d);
  for (const day of monthsOf(shown)) {
    const count = headCount(known, day);
    const inGap = day >= "2023-02-14" && day < "2023-11-30";
    expect(placesOn(day, certain, scale), day).toHaveLength(inGap ? count - 1 : count);
    const rows = [...placesOn(day, certain, scale), ...placesOn(day, possible, scale)];
    const counted = rows.filter((y) => y > scale.y(count)).sort((a, b) => b - a);
    expect(counted, day).toEqual(
      Array.from({ length: count }, (_, rank) => Number(short(scale.y(rank + 0.5)))),
    );
  }
});

test("where Vaucluse left, the lines above go on: the gap alone is cut", () => {
  const { scale, lines } = drawn(wide, { to: "2026-11-24" });
  const row = (rank: number) =>
    segments(lines.find(({ className }) => className === "certain")?.d).filter(
      ({ y }) => y === Number(short(scale.y(rank + 0.5))),
    );
  expect(row(8)).toHaveLength(2);
  expect(row(9)).toHaveLength(1);
  expect(row(20)).toHaveLength(1);
});

test("newcomers of the article's day have dots and a stub", () => {
  const { shown, scale, lines } = drawn(wide, {
    from: "2020-01-01",
    to: "2021-12-21",
    since: "2021-09-28",
  });
  expect(lines.map(({ className }) => className)).toEqual([
    "possible",
    "certain",
    "possible new",
    "certain new",
  ]);
  const stubs = segments(lines[3]?.d);
  expect(stubs).toHaveLength(7);
  for (const { from, to } of stubs) {
    expect(from).toBeCloseTo(scale.x(shown.known), 1);
    expect(to - from).toBeCloseTo(wide.stub, 1);
  }
});

test("lines that dropped a row shortly before the end reach no further than the others", () => {
  const { shown, scale, lines } = drawn(wide, { to: "2023-12-01" });
  const rights = segments(lines.find(({ className }) => className === "certain")?.d).map(
    ({ to }) => to,
  );
  const end = scale.x(addDays(shown.known, 1));
  const beyond = rights.filter((right) => right > end + 0.1);
  expect(beyond).toHaveLength(arrivals(known, "2023-11-29", "2023-12-01").length);
});

test("numbers are written as short as SVG takes them", () => {
  expect([0.04, 0.5, -0.25, 12, 3.14].map(short)).toEqual(["0", ".5", "-.2", "12", "3.1"]);
});
