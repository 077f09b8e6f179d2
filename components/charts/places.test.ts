import { beforeAll, describe, expect, test } from "vitest";
import { type Frieze, frieze } from "../../lib/members/frieze";
import type { Register } from "../../lib/members/register";
import { registerOnFile } from "../../lib/members/register-on-file";
import { creationOf } from "./creation";
import { levelsOf } from "./grid";
import { numeralsOf } from "./numerals";
import { narrow, type Scale, type Shape, scaleOf, wide, widthOf } from "./scale";
import { ticksOf } from "./ticks";

let known: Register;
beforeAll(async () => {
  known = await registerOnFile();
});

function laidOut(shape: Shape, options: { from?: string; to: string }) {
  const shown = frieze(known, options);
  if (shown === null) throw new Error("Nothing to draw.");
  const most = Math.max(...shown.stretches.map(({ rank }) => rank + 1), 92);
  const scale = scaleOf(shape, shown, most, 60);
  const creation = creationOf(shape, scale, shown, "2020-03");
  return {
    shown,
    scale,
    creation,
    numerals: numeralsOf(shape, scale, shown, creation?.at ?? null),
  };
}

function numeralsOn(shape: Shape, options: { from?: string; to: string }): string[] {
  return laidOut(shape, options).numerals.map(({ text }) => text);
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

describe("numerals", () => {
  test("name the last count of each year that the register explains, the newest first", () => {
    const whole = { to: "2026-11-24" };
    expect(numeralsOn(wide, whole)).toEqual(["90", "73", "60", "50", "42", "21", "15"]);
    expect(numeralsOn(narrow, whole)).toEqual(["90", "73", "60", "42", "15"]);
    expect(numeralsOn(wide, { from: "2020-01-01", to: "2021-12-21" })).toEqual(["42", "21"]);
  });

  test("touch no line, no circle and no other numeral, in any month", () => {
    for (const { shape, ...options } of all) {
      const { shown, scale, numerals } = laidOut(shape, options);
      const boxes = numerals.map(({ text, x, y }) => ({
        left: x - text.length * shape.numeral * 0.66,
        right: x,
        top: y - shape.numeral * 0.68,
        bottom: y,
      }));
      for (const box of boxes) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.top).toBeGreaterThanOrEqual(0);
        const others = [
          ...boxes.filter((other) => other !== box),
          ...obstacles(shape, scale, shown),
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

function obstacles({ radius }: Shape, scale: Scale, { stretches, published }: Frieze): Box[] {
  const lines = stretches.map(({ rank, from, until }) => ({
    left: scale.x(from),
    right: scale.x(until),
    top: scale.y(rank + 1),
    bottom: scale.y(rank),
  }));
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
      return `${label?.anchor} ${label?.text}`;
    };
    const whole = { to: "2026-11-24" };
    const article = { from: "2020-01-01", to: "2021-12-21" };
    expect(words(wide, whole)).toBe("end mars 2020\u00a0: le Club est créé");
    expect(words(wide, article)).toBe("start mars 2020\u00a0: le Club est créé");
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
    return ticksOf(shape, scale, shown).map(({ label }) => label?.text ?? "–");
  };

  test("are years, or the months of a single one", () => {
    expect(named(wide, { from: "2023-05-01", to: "2026-11-24" })).toEqual(["2023", "2024", "2025"]);
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
      for (const { label } of ticksOf(shape, scale, shown)) {
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
