import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays, type Day, daysBetween } from "../dates/day";
import { arrivals } from "./changes";
import { type Frieze, type FriezeOptions, frieze } from "./frieze";
import { headCount } from "./head-count";
import type { Register } from "./register";
import { anyDay, anyRegister } from "./register-arbitrary";
import { member, register, stay } from "./register-example";
import { registerOnFile } from "./register-on-file";
import type { Stretch } from "./stretches";

function drawn(known: Register, options: FriezeOptions): Frieze {
  const result = frieze(known, options);
  if (result === null) throw new Error("Nothing to draw.");
  return result;
}

function on(day: Day, { stretches }: Frieze): Stretch[] {
  return stretches.filter(({ from, until }) => from <= day && day < until);
}

function countedRanks(day: Day, shown: Frieze): number[] {
  const counted = on(day, shown).filter(({ kind }) => kind !== "possible");
  return counted.map(({ rank }) => rank).sort((a, b) => a - b);
}

function daysOf({ from, known }: Frieze): Day[] {
  return Array.from({ length: daysBetween(from, known) + 1 }, (_, index) => addDays(from, index));
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** A stretch in short: "ratp 34 possible 2021-09-29..2021-12-21 new". */
function short({ id, rank, kind, from, until, isNew }: Stretch): string {
  return `${id} ${rank} ${kind} ${from}..${until}${isNew ? " new" : ""}`;
}

describe("the real register", () => {
  let known: Register;
  let whole: Frieze;
  beforeAll(async () => {
    known = await registerOnFile();
    whole = drawn(known, { to: "2026-11-24" });
  });

  test("runs from 2017 to the last published count, its lines to the last known day", () => {
    expect([whole.from, whole.known, whole.to]).toEqual(["2017-01-01", "2025-01-30", "2025-04-18"]);
  });

  test("is as high as the head count on each of its 2,952 days, without a hole", () => {
    const days = daysOf(whole);
    expect(days).toHaveLength(2952);
    for (const day of days) expect(countedRanks(day, whole)).toEqual(upTo(headCount(known, day)));
  });

  test("never lays two lines on one another", () => {
    for (const day of daysOf(whole)) {
      const ranks = on(day, whole).map(({ rank }) => rank);
      expect(new Set(ranks).size).toBe(ranks.length);
    }
  });

  test("has a line for each of the 91 members", () => {
    expect(new Set(whole.stretches.map(({ id }) => id)).size).toBe(91);
  });

  test("leaves one gap, that of Vaucluse, over which all later lines drop one row", () => {
    const gaps = whole.stretches.filter(({ kind }) => kind === "leaving");
    expect(gaps.map(short)).toEqual([
      "conseil-departemental-vaucluse 8 leaving 2023-02-14..2023-11-30",
    ]);
    const line = (id: string) => whole.stretches.filter((one) => one.id === id).map(short);
    expect(line("epelfi")).toEqual([
      "epelfi 9 possible 2017-01-01..2019-10-18",
      "epelfi 9 certain 2019-10-18..2023-11-30",
      "epelfi 8 certain 2023-11-30..2025-01-31",
    ]);
    expect(line("asp")).toEqual([
      "asp 0 possible 2017-01-01..2017-05-17",
      "asp 0 certain 2017-05-17..2025-01-31",
    ]);
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
    expect(article.stretches.filter(({ isNew }) => isNew).map(short)).toEqual([
      "pau-bearn-pyrenees 35 possible 2021-09-29..2021-12-21 new",
      "pau-bearn-pyrenees 35 certain 2021-12-21..2021-12-22 new",
      "coonum 36 possible 2021-09-29..2021-12-21 new",
      "coonum 36 certain 2021-12-21..2021-12-22 new",
      "metropole-nice-cote-azur 37 possible 2021-09-29..2021-12-21 new",
      "metropole-nice-cote-azur 37 certain 2021-12-21..2021-12-22 new",
      "nantes-metropole 38 possible 2021-09-29..2021-12-21 new",
      "nantes-metropole 38 certain 2021-12-21..2021-12-22 new",
      "neoledge 39 possible 2021-09-29..2021-12-21 new",
      "neoledge 39 certain 2021-12-21..2021-12-22 new",
      "ratp 40 possible 2021-09-29..2021-12-21 new",
      "ratp 40 certain 2021-12-21..2021-12-22 new",
      "srci-salvia 41 possible 2021-09-29..2021-12-21 new",
      "srci-salvia 41 certain 2021-12-21..2021-12-22 new",
    ]);
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
    expect(article.stretches.every(({ kind }) => kind !== "leaving")).toBe(true);
    expect(new Set(article.stretches.map(({ id }) => id)).size).toBe(42);
  });

  test("has nothing to draw before the first member and after the last known day", () => {
    expect(frieze(known, { to: "2017-05-16" })).toBeNull();
    expect(frieze(known, { from: "2026-01-01", to: "2026-11-24" })).toBeNull();
  });

  test("draws one member alone, at the lowest rank, in the time of all", () => {
    const one = drawn(known, { to: "2026-11-24", member: "conseil-departemental-vaucluse" });
    expect(one.from).toBe("2017-01-01");
    expect(one.stretches.map(short)).toEqual([
      "conseil-departemental-vaucluse 0 possible 2017-01-01..2019-10-18",
      "conseil-departemental-vaucluse 0 certain 2019-10-18..2023-02-14",
      "conseil-departemental-vaucluse 0 leaving 2023-02-14..2023-11-30",
    ]);
  });
});

test("a member that comes back has two lines", () => {
  const club = register(
    member("a", "A", { periods: [stay("2020-01-10", "2020-03-01"), stay("2020-06-01")] }),
    member("b", "B", { periods: [stay("2020-02-01")] }),
  );
  const shown = drawn({ ...club, asOf: "2020-06-30" }, { to: "2020-12-31" });
  expect(shown.stretches.map(short)).toEqual([
    "a 0 certain 2020-01-10..2020-03-01",
    "b 1 certain 2020-02-01..2020-03-01",
    "b 0 certain 2020-03-01..2020-07-01",
    "a 1 certain 2020-06-01..2020-07-01",
  ]);
});

test("a convention of counting shortens the dots, not the evidence's start", () => {
  const club = register(
    member("a", "A", { periods: [stay("[2020-03-01..2021-02-09]", undefined, "2020-12-31")] }),
  );
  expect(drawn(club, { to: "2021-12-31" }).stretches.map(short)).toEqual([
    "a 0 possible 2020-03-01..2020-12-31",
    "a 0 certain 2020-12-31..2022-01-01",
  ]);
});

describe("any register", () => {
  test("is as high as the head count on any day, and lays no two lines on one another", () => {
    fc.assert(
      fc.property(anyRegister, anyDay, anyDay, (known, to, day) => {
        const shown = frieze(known, { to });
        if (shown === null || day < shown.from || day > shown.known) return;
        // What is known on `to`: a departure after it has not happened yet.
        expect(countedRanks(day, shown)).toEqual(upTo(headCount(known, day)));
        const ranks = on(day, shown).map(({ rank }) => rank);
        expect(new Set(ranks).size).toBe(ranks.length);
      }),
      { numRuns: 2000 },
    );
  });

  test("shows as new exactly those that arrived since", () => {
    fc.assert(
      fc.property(anyRegister, anyDay, anyDay, (known, since, to) => {
        const shown = frieze(known, { from: "2019-01-01", to, since });
        if (shown === null) return;
        const newcomers = shown.stretches.filter(({ isNew, kind }) => isNew && kind !== "possible");
        const expected = arrivals(known, since, shown.known);
        expect(new Set(newcomers.map(({ id }) => id))).toEqual(
          new Set(expected.map(({ id }) => id)),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
