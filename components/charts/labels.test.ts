import { beforeAll, describe, expect, test } from "vitest";
import { type Frieze, frieze, rowOf, topOf } from "../../lib/members/frieze";
import type { Register } from "../../lib/members/register";
import { registerOnFile } from "../../lib/members/register-example";
import { countsOf, creationOf, levelsOf, ticksOf } from "./labels";
import { narrow, type Scale, type Shape, scaleOf, wide, widthOf } from "./scale";

let known: Register;
beforeAll(async () => {
  known = await registerOnFile();
});

function laidOut(shape: Shape, options: { from?: string; to: string }) {
  const shown = frieze(known, options);
  if (shown === null) throw new Error("Nothing to draw.");
  const most = Math.max(topOf(shown), 92);
  const scale = scaleOf(shape, shown, most, 60);
  const creation = creationOf({ shape, scale, frieze: shown }, "2020-03", shape.width);
  return {
    shown,
    scale,
    creation,
    counts: countsOf({ shape, scale, frieze: shown }, creation?.at ?? null),
  };
}

function countsOn(shape: Shape, size: string, options: { from?: string; to: string }): string[] {
  const { counts } = laidOut(shape, options);
  return counts.filter((one) => one.size === size).map(({ text }) => text);
}

/** Every month's end since the first member, whole and for the year alone. */
const days = Array.from({ length: 96 }, (_, index) => {
  const year = 2017 + Math.floor((index + 5) / 12);
  return `${year}-${String(((index + 5) % 12) + 1).padStart(2, "0")}-28`;
});
const all = [wide, narrow].flatMap((shape) =>
  days.flatMap((to) => [
    { shape, to },
    { shape, to, from: to },
  ]),
);

const FIGURE = { numeral: { width: 0.66, height: 0.68 }, small: { width: 0.62, height: 0.74 } };

describe("counts", () => {
  const whole = { to: "2026-11-24" };

  test("are large for the last one of each year that the register explains, the newest first", () => {
    expect(countsOn(wide, "numeral", whole)).toEqual(["90", "73", "60", "50", "42", "21", "15"]);
    expect(countsOn(narrow, "numeral", whole)).toEqual(["90", "73", "60", "42", "15"]);
    const article = { from: "2020-01-01", to: "2021-12-21" };
    expect(countsOn(wide, "numeral", article)).toEqual(["42", "21"]);
  });

  test("are small for the others, where they fit", () => {
    expect(countsOn(wide, "small", whole)).toEqual(["92", "84", "47", "35", "32", "29", "15", "4"]);
    expect(countsOn(narrow, "small", whole)).toContain("92");
  });

  test("touch no line, no circle and no other count, in any month; small ones may lie on dots", () => {
    for (const { shape, ...options } of all) {
      const { shown, scale, counts } = laidOut(shape, options);
      const boxes = counts.map(({ text, x, y, size }) => ({
        left: x - text.length * shape[size] * FIGURE[size].width,
        right: x,
        top: y - shape[size] * FIGURE[size].height,
        bottom: y,
        size,
      }));
      for (const box of boxes) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.top).toBeGreaterThanOrEqual(0);
        const others = [
          ...boxes.filter((other) => other !== box),
          ...obstacles(shape, scale, shown, box.size === "small"),
        ];
        expect(
          others.filter((other) => overlap(box, other)),
          options.to,
        ).toEqual([]);
      }
    }
  });
});

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function obstacles({ radius }: Shape, scale: Scale, shown: Frieze, isSmall: boolean): Box[] {
  const { published } = shown;
  const lines = shown.lines.flatMap((line) =>
    line.parts
      .filter(({ kind }) => !isSmall || kind !== "possible")
      .map(({ from, until }) => {
        const row = rowOf(line, from, shown);
        return {
          left: scale.x(from),
          right: scale.x(until),
          top: scale.y(row + 1),
          bottom: scale.y(row),
        };
      }),
  );
  const circles = published.map(({ day, count }) => ({
    left: scale.x(day) - radius,
    right: scale.x(day) + radius,
    top: scale.y(count) - radius,
    bottom: scale.y(count) + radius,
  }));
  return [...lines, ...circles];
}

describe("the upright of the Club's creation", () => {
  test("stands in the years that hold it alone", () => {
    expect(laidOut(wide, { from: "2021-01-01", to: "2021-12-31" }).creation).toBeNull();
    expect(laidOut(wide, { to: "2020-03-30" }).creation).toBeNull();
    expect(laidOut(wide, { to: "2020-03-31" }).creation).not.toBeNull();
  });

  test("says what it is on the side where the words fit, in fewer of them where it must", () => {
    const words = (shape: Shape, options: { from?: string; to: string }) => {
      const label = laidOut(shape, options).creation?.label;
      return `${label?.anchor ?? "start"} ${label?.text}`;
    };
    const whole = { to: "2026-11-24" };
    const article = { from: "2020-01-01", to: "2021-12-21" };
    expect(words(wide, whole)).toBe("end mars\u00a02020\u00a0: le Club est créé");
    expect(words(wide, article)).toBe("start mars\u00a02020\u00a0: le Club est créé");
    expect(words(narrow, whole)).toBe("start création du Club");
  });

  test("never says it out of the frame, in any month", () => {
    for (const { shape, ...options } of all) {
      const label = laidOut(shape, options).creation?.label;
      if (!label) continue;
      const width = widthOf(label.text, shape.text);
      const left = label.anchor === "end" ? label.x - width : label.x;
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(shape.width);
    }
  });
});

describe("ticks", () => {
  const named = (shape: Shape, options: { from?: string; to: string }) => {
    const { shown, scale } = laidOut(shape, options);
    return ticksOf({ shape, scale, frieze: shown }).map(({ label }) => label?.text ?? "–");
  };

  test("are years, or the months of a single one", () => {
    expect(named(wide, { from: "2023-05-01", to: "2026-11-24" })).toEqual([
      "2023",
      "2024",
      "2025",
      "2026",
    ]);
    expect(named(wide, { from: "2021-01-01", to: "2021-04-30" })).toEqual([
      "2021",
      "févr.",
      "mars",
      "avr.",
    ]);
  });

  test("are shorter, or fewer, where there is little room", () => {
    expect(named(narrow, { from: "2018-01-01", to: "2024-12-31" })).toEqual([
      "’18",
      "’19",
      "’20",
      "’21",
      "’22",
      "’23",
      "’24",
    ]);
    expect(named(narrow, { from: "2021-01-01", to: "2021-12-31" }).join(" ")).toBe(
      "2021 – – avr. – – juil. – – oct. – –",
    );
  });

  test("are named within the frame and apart, in any month", () => {
    for (const { shape, ...options } of all) {
      const { shown, scale } = laidOut(shape, options);
      let right = 0;
      for (const { label } of ticksOf({ shape, scale, frieze: shown })) {
        if (label === null) continue;
        const width = widthOf(label.text, shape.text);
        expect(label.x - width / 2, options.to).toBeGreaterThanOrEqual(right);
        right = label.x + width / 2;
      }
      expect(right).toBeLessThanOrEqual(shape.width);
    }
  });
});

test("levels are round counts, few and apart", () => {
  expect(levelsOf(92, 8)).toEqual([0, 25, 50, 75]);
  expect(levelsOf(42, 5)).toEqual([0, 10, 20, 30, 40]);
  expect(levelsOf(15, 5)).toEqual([0, 5, 10, 15]);
  expect(levelsOf(3, 5)).toEqual([0]);
});
