import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arrivals, changesBetween, departures, newestMembers } from "./changes";
import { headCount } from "./head-count";
import type { Member } from "./member";
import { anyDay, anyRegister } from "./register-arbitrary";
import { formerName, member, register, registerOnFile, stay } from "./register-example";
import { idsOf } from "./vocabulary";
import { vocabularyExample } from "./vocabulary-example";

const real = await registerOnFile();
const inOrder = (a: string, b: string) => (a <= b ? ([a, b] as const) : ([b, a] as const));

describe("head counts of two days differ by the arrivals less the departures", () => {
  test("on any register, between any two days", () => {
    fc.assert(
      fc.property(anyRegister, anyDay, anyDay, (club, one, other) => {
        const [from, to] = inOrder(one, other);
        expect(headCount(club, to) - headCount(club, from)).toBe(
          arrivals(club, from, to).length - departures(club, from, to).length,
        );
      }),
      { numRuns: 1000 },
    );
  });

  test("and so does every kind by itself", () => {
    fc.assert(
      fc.property(
        anyRegister,
        anyDay,
        anyDay,
        fc.constantFrom(...idsOf(vocabularyExample.kinds)),
        (club, a, b, kind) => {
          const [from, to] = inOrder(a, b);
          const ofKind = (members: Member[]) =>
            members.filter((one) => one.kind.id === kind).length;
          expect(headCount(club, to, kind) - headCount(club, from, kind)).toBe(
            ofKind(arrivals(club, from, to)) - ofKind(departures(club, from, to)),
          );
        },
      ),
    );
  });

  test("the changes of two periods on end are those of the whole", () => {
    fc.assert(
      fc.property(anyRegister, anyDay, anyDay, anyDay, (club, ...days) => {
        const [from = "", middle = "", to = ""] = [...days].sort();
        expect([
          ...changesBetween(club, from, middle),
          ...changesBetween(club, middle, to),
        ]).toEqual(changesBetween(club, from, to));
      }),
    );
  });

  test.each([
    [2021, 21, 0],
    [2022, 13, 0],
    [2023, 19, 1],
    [2024, 17, 0],
  ])("%i: %i arrivals, %i departures", (year, arrived, left) => {
    const [from, to] = [`${year - 1}-12-31`, `${year}-12-31`] as const;
    expect(arrivals(real, from, to)).toHaveLength(arrived);
    expect(departures(real, from, to)).toHaveLength(left);
  });
});

test("exactly the seven of the article arrived after 28 September and up to 21 December 2021", () => {
  expect(arrivals(real, "2021-09-28", "2021-12-21").map(({ id }) => id)).toEqual([
    "coonum",
    "metropole-nice-cote-azur",
    "nantes-metropole",
    "neoledge",
    "pau-bearn-pyrenees",
    "ratp",
    "srci-salvia",
  ]);
});

test("a period is half-open: after its first day, up to and including its last", () => {
  const club = register(member("a", "A", { periods: [stay("2021-04-01", "2021-06-30")] }));
  expect(arrivals(club, "2021-04-01", "2021-04-30")).toEqual([]);
  expect(arrivals(club, "2021-03-31", "2021-04-01")).toHaveLength(1);
  expect(departures(club, "2021-06-29", "2021-06-30")).toHaveLength(1);
  expect(departures(club, "2021-06-30", "2021-07-31")).toEqual([]);
});

test("events stand by day, then type, then id", () => {
  const club = register(
    member("c", "C", {
      periods: [stay("2020-01-15")],
      formerNames: [formerName("K", "2021-04-01")],
    }),
    member("b", "B", { periods: [stay("2021-04-01")] }),
    member("a", "A", { periods: [stay("2021-04-01")] }),
    member("d", "D", { periods: [stay("2020-01-15", "2021-04-01")] }),
  );
  const events = changesBetween(club, "2021-03-31", "2021-04-01");
  expect(events.map(({ type, member: { id } }) => [type, id])).toEqual([
    ["joined", "a"],
    ["joined", "b"],
    ["left", "d"],
    ["renamed", "c"],
  ]);
});

describe("renamings", () => {
  const renamed = (joined: string, left?: string) =>
    changesBetween(
      register(
        member("a", "Nouveau", {
          periods: [stay(joined, left)],
          formerNames: [formerName("Ancien", "2021-04-01")],
        }),
      ),
      "2018-12-31",
      "2025-12-31",
    ).filter(({ type }) => type === "renamed");

  test("tell the name given up and the one taken", () => {
    const [event] = renamed("2020-01-15");
    expect(event?.day).toBe("2021-04-01");
    expect(event?.before?.name).toBe("Ancien");
    expect(event?.names.name).toBe("Nouveau");
  });

  test("before or on the day of arrival are no events", () => {
    expect(renamed("2021-06-01")).toEqual([]);
    expect(renamed("2021-04-01")).toEqual([]);
    expect(renamed("2021-03-31")).toHaveLength(1);
  });

  test("on or after the day of departure are no events", () => {
    expect(renamed("2020-01-15", "2020-12-31")).toEqual([]);
    expect(renamed("2020-01-15", "2021-04-01")).toEqual([]);
    expect(renamed("2020-01-15", "2021-04-02")).toHaveLength(1);
  });
});

test("an arrival bears the name of its day", () => {
  const club = register(
    member("a", "Nouveau", { formerNames: [formerName("Ancien", "2021-04-01")] }),
  );
  expect(changesBetween(club, "2019-12-31", "2020-12-31")[0]?.names.name).toBe("Ancien");
});

const club = register(
  member("a", "A", { periods: [stay("2020-01-15")] }),
  member("b", "B", { periods: [stay("2021-03-31")] }),
  member("c", "C", { periods: [stay("2021-03-01")] }),
  member("f", "F", { periods: [stay("2021-02-28")] }),
  member("d", "D", { periods: [stay("2021-03-31", "2021-06-30")] }),
  member("e", "E", { periods: [stay("[2021-09-29..2021-12-21]", undefined, "2021-10-01")] }),
);

const newestOn = (day: string) => newestMembers(club, day).map(({ id }) => id);

describe("the newest members", () => {
  test("are all those of the last day of arrival, and of its month", () => {
    expect(newestOn("2021-03-31")).toEqual(["c", "b", "d"]);
  });

  test("are still members", () => {
    expect(newestOn("2021-06-30")).toEqual(["c", "b"]);
  });

  test("arrive on the day from which they count", () => {
    expect(newestOn("2021-09-30")).toEqual(["c", "b"]);
    expect(newestOn("2021-10-01")).toEqual(["e"]);
  });

  test("are none before the first arrival", () => {
    expect(newestOn("2020-01-14")).toEqual([]);
  });
});
