import { describe, expect, test } from "vitest";
import { member, register, statement } from "./register-example";
import {
  firstWithUsage,
  namedIn,
  newestStatement,
  statementsOn,
  tellingStatement,
  usageOn,
} from "./statements";

const cines = member("cines", "CINES", {
  uses: [
    statement("2020-02-07", null, "A engagé des travaux."),
    statement("2021-07-30", "etude", "Étudie un raccordement."),
    statement("2022-08-22", null, "A présenté son projet."),
  ],
});

test("a day shows the newest statement known then, never a later one", () => {
  expect(newestStatement(cines, "2021-07-29")?.text).toBe("A engagé des travaux.");
  expect(newestStatement(cines, "2021-07-30")?.text).toBe("Étudie un raccordement.");
});

test("before the first statement there is none", () => {
  expect(newestStatement(cines, "2020-02-06")).toBeNull();
  expect(statementsOn(cines, "2020-02-06")).toEqual([]);
});

test("the use is that of the newest statement that has one", () => {
  expect(usageOn(cines, "2021-07-29")).toBeNull();
  expect(usageOn(cines, "2022-08-22")?.id).toBe("etude");
});

test("a use is known since the first statement that gives it", () => {
  const [etude, production] = ["etude", "production"].map(
    (id) => statement("2021-01-01", id, "").usage,
  );
  const again = [...cines.uses, statement("2023-01-01", "etude", "Étudie encore.")];
  const since = (usage: typeof etude, day: string) =>
    usage && firstWithUsage({ ...cines, uses: again }, usage, day)?.day;
  expect(since(etude, "2023-12-31")).toBe("2021-07-30");
  expect(since(etude, "2021-07-29")).toBeUndefined();
  expect(since(production, "2023-12-31")).toBeUndefined();
});

test("of two statements of one day the one written last is the newest", () => {
  const twice = member("a", "A", {
    uses: [statement("2021-01-01", null, "Un."), statement("2021-01-01", null, "Deux.")],
  });
  expect(newestStatement(twice, "2021-01-01")?.text).toBe("Deux.");
});

test("what says most of a member is what is said of it alone", () => {
  const mark = statement("2022-09-01", "vas", "Figure sur la carte.");
  const [one, other] = [
    { ...cines, uses: [...cines.uses, mark] },
    member("b", "B", { uses: [mark] }),
  ];
  const club = register(one, other);
  expect(tellingStatement(club, one, "2022-12-31")?.text).toBe("A présenté son projet.");
  expect(tellingStatement(club, other, "2022-12-31")).toBeNull();
});

describe("named with another", () => {
  const said = (day: string, ids: string[]) => ({
    ...statement(day, null, `Dit du ${day}.`),
    with: ids,
  });
  const cea = member("cea", "CEA", { uses: [said("2020-02-07", ["cines"])] });
  const cnrs = member("cnrs", "CNRS", { uses: [said("2021-07-30", ["cines"])] });
  const cines = member("cines", "CINES", { uses: [said("2020-02-07", ["cea"])] });
  const all = register(cea, cnrs, cines);

  test("a member is told of by those that name it", () => {
    expect(namedIn(all, cines).map(({ by, statement: { day } }) => [by.id, day])).toEqual([
      ["cnrs", "2021-07-30"],
    ]);
  });

  test("what both say of one day is told once, and what each says of another day is told", () => {
    expect(namedIn(all, cea)).toEqual([]);
    const later = member("cines", "CINES", {
      uses: [said("2023-01-01", ["cea"]), said("2022-01-01", ["cnrs"])],
    });
    const days = (one: typeof cea) =>
      namedIn(register(later, cea, cnrs), one).map(({ statement: { day } }) => day);
    expect([days(cea), days(cnrs)]).toEqual([["2023-01-01"], ["2022-01-01"]]);
    expect(days(later)).toEqual(["2020-02-07", "2021-07-30"]);
  });
});
