import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays, type Day, daysBetween } from "../dates/day";
import { arrivals } from "./changes";
import { type Frieze, type FriezeOptions, frieze, moves, rowOf, topOf } from "./frieze";
import { headCount } from "./head-count";
import type { Register } from "./register";
import { anyDay, anyRegister } from "./register-arbitrary";
import { member, register, registerOnFile, stay } from "./register-example";

function drawn(known: Register, options: FriezeOptions): Frieze {
  const result = frieze(known, options);
  if (result === null) throw new Error("Nothing to draw.");
  return result;
}

/** The lines that are drawn on a day, each with its look and its row. */
function on(day: Day, shown: Frieze) {
  return shown.lines.flatMap((line) => {
    const part = line.parts.find(({ from, until }) => from <= day && day < until);
    return part === undefined ? [] : { kind: part.kind, row: rowOf(line, day, shown) };
  });
}

function countedRows(day: Day, shown: Frieze): number[] {
  const counted = on(day, shown).filter(({ kind }) => kind !== "possible");
  return counted.map(({ row }) => row).sort((a, b) => a - b);
}

function daysOf({ from, known }: Frieze): Day[] {
  return Array.from({ length: daysBetween(from, known) + 1 }, (_, index) => addDays(from, index));
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** Lines in short: "ratp possible 2021-09-29..2021-12-21 certain 2021-12-21..2021-12-22 new". */
function short({ lines }: Frieze, id?: string): string[] {
  return lines
    .filter((line) => id === undefined || line.id === id)
    .map(({ id: own, parts, departure, isMarked }) =>
      [
        own,
        ...parts.map(({ kind, from, until }) => `${kind} ${from}..${until}`),
        ...(departure === null ? [] : [`left ${departure}`]),
        ...(isMarked ? ["new"] : []),
      ].join(" "),
    );
}

describe("the real register", () => {
  let known: Register;
  let whole: Frieze;
  beforeAll(async () => {
    known = await registerOnFile();
    whole = drawn(known, { to: "2026-11-24" });
  });

  test("runs from 2017 to the day that is asked, its lines to the last known day", () => {
    expect([whole.from, whole.known, whole.to]).toEqual(["2017-01-01", "2025-01-30", "2026-11-24"]);
  });

  test("is as high as the head count on each of its 2,952 days, without a hole", () => {
    const days = daysOf(whole);
    expect(days).toHaveLength(2952);
    for (const day of days) expect(countedRows(day, whole)).toEqual(upTo(headCount(known, day)));
  });

  test("never lays two lines on one another", () => {
    for (const day of daysOf(whole)) {
      const rows = on(day, whole).map(({ row }) => row);
      expect(new Set(rows).size).toBe(rows.length);
    }
  });

  test("has a line for each of the 91 members, and is as high as the last head count", () => {
    expect(new Set(whole.lines.map(({ id }) => id)).size).toBe(91);
    expect(topOf(whole)).toBe(90);
  });

  test("ends one line, that of Vaucluse, over which all later ones come down one row", () => {
    expect(short(whole).filter((line) => line.includes("left"))).toEqual([
      "conseil-departemental-vaucluse possible 2017-01-01..2019-10-18 early 2019-10-18..2020-03-31 certain 2020-03-31..2023-02-14 leaving 2023-02-14..2023-11-30 left 2023-11-30",
    ]);
    const rows = (id: string) =>
      ["2023-11-29", "2023-11-30"].map((day) => {
        const line = whole.lines.find((one) => one.id === id);
        return line && rowOf(line, day, whole);
      });
    expect([rows("asp"), rows("epelfi")]).toEqual([
      [0, 0],
      [9, 8],
    ]);
  });

  test("members of the first time are early until the Club is there", () => {
    const kinds = (day: Day) => new Set(on(day, whole).map(({ kind }) => kind));
    expect(kinds("2020-03-30")).toEqual(new Set(["early", "possible"]));
    expect(kinds("2020-03-31")).toEqual(new Set(["certain", "possible"]));
  });

  test("shows the sixteen published counts, three of which the register does not explain", () => {
    expect(
      whole.published.map(({ day, count, explained }) => [day, count, explained].join(" ")),
    ).toEqual([
      "2018-02-28 4 false",
      "2019-10-18 15 true",
      "2020-03-30 15 true",
      "2020-12-31 21 true",
      "2021-04-01 29 true",
      "2021-05-04 32 true",
      "2021-09-28 35 true",
      "2021-12-21 42 true",
      "2021-12-31 42 true",
      "2022-07-11 47 true",
      "2022-09-16 50 true",
      "2023-02-13 60 true",
      "2024-01-23 73 true",
      "2024-06-30 84 false",
      "2025-01-30 90 true",
      "2025-04-18 92 false",
    ]);
  });

  test("on the day of the founding article, ends with its seven newcomers", () => {
    const article = drawn(known, { from: "2020-01-01", to: "2021-12-21", since: "2021-09-28" });
    const dots = "possible 2021-09-29..2021-12-21 certain 2021-12-21..2021-12-22 new";
    expect(short(article).slice(-7)).toEqual([
      `pau-bearn-pyrenees ${dots}`,
      `coonum ${dots}`,
      `metropole-nice-cote-azur ${dots}`,
      `nantes-metropole ${dots}`,
      `neoledge ${dots}`,
      `ratp ${dots}`,
      `srci-salvia ${dots}`,
    ]);
    expect(article.lines.filter(({ isMarked }) => isMarked)).toHaveLength(7);
  });

  test("marks a member that is asked for, whenever it came", () => {
    const one = drawn(known, { to: "2026-11-24", marked: new Set(["ratp"]) });
    expect(one.lines.filter(({ isMarked }) => isMarked).map(({ id }) => id)).toEqual(["ratp"]);
  });

  test("begins with a year, and shows no count published before it", () => {
    const recent = drawn(known, { from: "2021-06-15", to: "2021-12-21" });
    expect([recent.from, recent.published[0]?.day]).toEqual(["2021-01-01", "2021-04-01"]);
  });

  test("on that day, knows nothing of what came later", () => {
    const article = drawn(known, { to: "2021-12-21" });
    expect([article.known, article.to, article.published.at(-1)?.day]).toEqual([
      "2021-12-21",
      "2021-12-21",
      "2021-12-21",
    ]);
    expect(article.lines.every(({ departure }) => departure === null)).toBe(true);
    expect(new Set(article.lines.map(({ id }) => id)).size).toBe(42);
  });

  test("has nothing to draw before the first member and after the last known day", () => {
    expect(frieze(known, { to: "2017-05-16" })).toBeNull();
    expect(frieze(known, { from: "2026-01-01", to: "2026-11-24" })).toBeNull();
  });

  test("moves in a year of arrivals, not in one without, nor with one line alone", () => {
    const year = (day: Day) => moves(drawn(known, { from: day, to: day }));
    expect([year("2021-12-31"), year("2018-12-31"), year("2025-01-30")]).toEqual([
      true,
      false,
      false,
    ]);
    const members = known.members.filter(({ kind }) => kind.id === "sante");
    expect(moves(drawn({ ...known, members }, { to: "2026-11-24" }))).toBe(false);
  });
});

test("a member that comes back has two lines", () => {
  const club = register(
    member("a", "A", { periods: [stay("2020-04-10", "2020-05-01"), stay("2020-06-01")] }),
    member("b", "B", { periods: [stay("2020-04-20")] }),
  );
  const shown = drawn({ ...club, asOf: "2020-06-30" }, { to: "2020-12-31" });
  expect(short(shown)).toEqual([
    "a certain 2020-04-10..2020-05-01 left 2020-05-01",
    "b certain 2020-04-20..2020-07-01",
    "a certain 2020-06-01..2020-07-01",
  ]);
  expect(countedRows("2020-06-30", shown)).toEqual([0, 1]);
});

test("a convention of counting shortens the dots, not the evidence's start", () => {
  const club = register(
    member("a", "A", { periods: [stay("[2020-04-01..2021-02-09]", undefined, "2020-12-31")] }),
  );
  expect(short(drawn(club, { to: "2021-12-31" }))).toEqual([
    "a possible 2020-04-01..2020-12-31 certain 2020-12-31..2022-01-01",
  ]);
});

describe("any register", () => {
  test("is as high as the head count on any day, and lays no two lines on one another", () => {
    fc.assert(
      fc.property(anyRegister, anyDay, anyDay, (known, to, day) => {
        const shown = frieze(known, { to });
        if (shown === null || day < shown.from || day > shown.known) return;
        // What is known on `to`: a departure after it has not happened yet.
        expect(countedRows(day, shown)).toEqual(upTo(headCount(known, day)));
        const rows = on(day, shown).map(({ row }) => row);
        expect(new Set(rows).size).toBe(rows.length);
      }),
      { numRuns: 2000 },
    );
  });

  test("marks exactly those that arrived since", () => {
    fc.assert(
      fc.property(anyRegister, anyDay, anyDay, (known, since, to) => {
        const shown = frieze(known, { from: "2019-01-01", to, since });
        if (shown === null) return;
        const newcomers = shown.lines.filter(({ isMarked }) => isMarked);
        const expected = arrivals(known, since, shown.known);
        expect(new Set(newcomers.map(({ id }) => id))).toEqual(
          new Set(expected.map(({ id }) => id)),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
