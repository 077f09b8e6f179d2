import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays, type Day, daysBetween } from "../../lib/dates/day";
import { type Frieze as Drawn, frieze, topOf } from "../../lib/members/frieze";
import { headCount } from "../../lib/members/head-count";
import type { Register } from "../../lib/members/register";
import { registerOnFile } from "../../lib/members/register-example";
import { FriezePicture, pictureScale } from "../pictures/picture-drawing";
import { Frieze, type FriezeProps } from "./frieze";
import { countsOf } from "./labels";
import { short } from "./lines";
import { narrow, type Scale, type Shape, scaleOf, wide } from "./scale";

let known: Register;
beforeAll(async () => {
  known = await registerOnFile();
});

type Props = Omit<FriezeProps, "register" | "created">;

/** The friezes of all templates, by the pages on which they stand. */
const pages: readonly (Props & { page: string; kind?: string })[] = [
  { page: "the home page", to: "2026-11-24" },
  { page: "an article", from: "2020-01-01", to: "2021-12-21", since: "2021-09-28" },
  { page: "a year", from: "2023-01-01", to: "2023-12-31", since: "2022-12-31" },
  { page: "a kind", to: "2026-11-24", kind: "collectivite" },
  { page: "a member", to: "2026-11-24", lit: "conseil-departemental-vaucluse" },
];

interface Page {
  register: Register;
  frieze: Drawn;
  html: string;
}

function shown({ kind, ...props }: (typeof pages)[number]): Page {
  const members = known.members.filter((one) => kind === undefined || one.kind.id === kind);
  const register = { ...known, members, published: kind === undefined ? known.published : [] };
  const html = renderToStaticMarkup(<Frieze register={register} created="2020-03" {...props} />);
  return { register, frieze: drawnOf(register, props), html };
}

function drawnOf(register: Register, { from, to, since }: Props): Drawn {
  const drawn = frieze(register, { from, to, since });
  if (drawn === null) throw new Error("Nothing to draw.");
  return drawn;
}

/** The drawing of a shape, of those that a page holds. */
function svgOf(html: string, { name }: Shape): string {
  return new RegExp(`<svg class="frieze-${name}".*?</svg>`).exec(html)?.[0] ?? "";
}

/** The paths of a class, each subpath as its points. */
function linesIn(svg: string, classes: RegExp): [number, number][][] {
  return [...svg.matchAll(/<path([^>]*)>/g)].flatMap(([, attributes = ""]) => {
    const name = /class="([^"]*)"/.exec(attributes)?.[1] ?? "";
    const d = / d="([^"]*)"/.exec(attributes)?.[1] ?? "";
    return classes.test(name) ? subpathsOf(d) : [];
  });
}

/** Reads path data of moves and of straight lines, all relative but the first. */
function subpathsOf(d: string): [number, number][][] {
  const lines: [number, number][][] = [];
  let [x, y] = [0, 0];
  for (const [, command = "", rest = ""] of d.matchAll(/([Mmhlv])([^Mmhlv]*)/g)) {
    const [a = 0, b = 0] = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    if (command === "v") y += a;
    else [x, y] = [x + a, y + (command === "h" ? 0 : b)];
    [x, y] = [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
    if (/m/i.test(command)) lines.push([]);
    lines.at(-1)?.push([x, y]);
  }
  return lines;
}

const SOLID = /^(early|certain|leaving)( new)?$/;

/** How many of these lines cross the middle of a day. */
function crossing(lines: readonly [number, number][][], day: Day, { x }: Pick<Scale, "x">): number {
  const middle = (x(day) + x(addDays(day, 1))) / 2;
  return lines.filter((points) => {
    const across = points.map(([at]) => at);
    return Math.min(...across) < middle && middle < Math.max(...across);
  }).length;
}

function weeksOf({ from, known: last }: Drawn): Day[] {
  return Array.from({ length: Math.floor(daysBetween(from, last) / 7) }, (_, week) =>
    addDays(from, 3 + week * 7),
  );
}

function scaleIn(shape: Shape, drawn: Drawn): Scale {
  const most = Math.max(topOf(drawn), ...drawn.published.map(({ count }) => count));
  return scaleOf(shape, drawn, most, 0);
}

describe.each(pages)("on $page", (page) => {
  test.each([wide, narrow])("as many solid lines as members on any day, in $name", (shape) => {
    const { register, frieze: drawn, html } = shown(page);
    const solid = linesIn(svgOf(html, shape), SOLID);
    const scale = scaleIn(shape, drawn);
    for (const day of weeksOf(drawn))
      expect(crossing(solid, day, scale), day).toBe(headCount(register, day));
  });

  test.each([wide, narrow])(
    "the line of who left ends with a cap on that day, in $name",
    (shape) => {
      const { frieze: drawn, html } = shown(page);
      const svg = svgOf(html, shape);
      const caps = linesIn(svg, /^cap$/);
      const { x } = scaleIn(shape, drawn);
      const departures = drawn.lines.flatMap(({ departure }) => departure ?? []);
      expect(caps.map(([[at] = [0]]) => at)).toEqual(
        departures.map((day) => Number(x(day).toFixed(1))),
      );
      expect(svg.match(/départ/g) ?? []).toHaveLength(departures.length);
    },
  );
});

test("a preview draws as many lines, and the same cap", () => {
  const picture = { day: "2025-01-30", marked: new Set(["ratp"]) };
  const svg = renderToStaticMarkup(<FriezePicture register={known} {...picture} bottom={630} />);
  const drawn = drawnOf(known, { to: picture.day });
  const scale = pictureScale(drawn);
  const classed = linesIn(svg, SOLID);
  // A day is a quarter of a pixel, and lines begin and end on whole ones.
  const quiet = weeksOf(drawn).filter(
    (day) => headCount(known, addDays(day, -7)) === headCount(known, addDays(day, 7)),
  );
  expect(quiet.length).toBeGreaterThan(200);
  for (const day of quiet) expect(crossing(classed, day, scale), day).toBe(headCount(known, day));
  expect(linesIn(svg, /^cap$/)).toHaveLength(1);
});

test("where a line ends, those above come down by one row, each over a short slope", () => {
  const { frieze: drawn, html } = shown({ page: "", to: "2026-11-24" });
  const scale = scaleIn(wide, drawn);
  const fall = Number(scale.x("2023-11-30").toFixed(1));
  const above = linesIn(svgOf(html, wide), SOLID).filter((points) =>
    points.some(([x, y], index) => x === fall && index > 0 && y !== points[index + 1]?.[1]),
  );
  const sloping = above.filter((points) => points.length > 2);
  expect(sloping).toHaveLength(headCount(known, "2023-11-29") - 9);
  for (const points of sloping) {
    const [[x1, y1] = [0, 0], [x2, y2] = [0, 0]] = points.slice(-3, -1);
    expect([x2 - x1, y2 - y1].map((length) => Number(length.toFixed(1)))).toEqual([
      wide.slope,
      scale.pitch,
    ]);
  }
});

test("the days after the last known one take an eighth of the width at most, behind a break", () => {
  const drawn = drawnOf(known, { to: "2040-01-01" });
  for (const shape of [wide, narrow]) {
    const { known: last, end, isBroken } = scaleOf(shape, drawn, 92, 0);
    expect(isBroken).toBe(true);
    expect((end - last) / shape.width).toBeLessThanOrEqual(1 / 8);
  }
  const { html } = shown({ page: "", to: "2026-11-24" });
  expect(html.match(/non relevé/g)).toHaveLength(2);
  expect(shown({ page: "", to: "2021-12-21" }).html).not.toContain("non relevé");
});

test("each published count is written at its circle, or is that of the circle beside it", () => {
  for (const page of pages) {
    const { frieze: drawn } = shown(page);
    const scale = scaleIn(wide, drawn);
    const written = countsOf({ shape: wide, scale, frieze: drawn }, null);
    for (const { day, count } of drawn.published) {
      const own = written.filter(({ text }) => text === String(count));
      const near = own.filter(({ x }) => Math.abs(x - scale.x(day)) < 70);
      expect(near.length, `${page.page}, ${count} on ${day}`).toBeGreaterThan(0);
    }
  }
});

test("newcomers are held by a bracket that says how many they are", () => {
  const { html } = shown({ page: "", from: "2020-01-01", to: "2021-12-21", since: "2021-09-28" });
  expect(html.match(/class="bracket"/g)).toHaveLength(2);
  expect(html.match(/>7 nouveaux /g)).toHaveLength(2);
  expect(shown({ page: "", to: "2021-12-21" }).html).not.toContain("bracket");
});

test("newcomers of the article's day have dots and a stub", () => {
  const page = { page: "", from: "2020-01-01", to: "2021-12-21", since: "2021-09-28" };
  const { frieze: drawn, html } = shown(page);
  const stubs = linesIn(svgOf(html, wide), /^certain new$/);
  expect(stubs).toHaveLength(7);
  for (const [[from] = [0], [to] = [0]] of stubs) {
    expect(from).toBeCloseTo(scaleIn(wide, drawn).x(drawn.known), 1);
    expect(to - from).toBeCloseTo(wide.stub, 1);
  }
  expect(linesIn(svgOf(html, wide), /^possible new$/)).toHaveLength(7);
});

test("one member's lines are lit, and pointed to", () => {
  const { html } = shown({ page: "", to: "2026-11-24", lit: "ratp" });
  expect(html.match(/class="pointer"/g)).toHaveLength(2);
  expect(html).not.toMatch(/nouveau|<circle/);
});

test("in a browser that shows text alone, labels stand apart", () => {
  const { html } = shown({ page: "", to: "2026-11-24" });
  const text = html.replace(/<[^>]*>/g, "");
  expect(text).toMatch(/ 2017 2018 2019 2020 2021 2022 2023 2024 2026 /);
  expect(text).toMatch(/0 25 50 75 /);
});

test("numbers are written as short as SVG takes them", () => {
  expect([0.04, 0.5, -0.25, 12, 3.14].map(short)).toEqual(["0", ".5", "-.2", "12", "3.1"]);
});
