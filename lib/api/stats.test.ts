import { describe, expect, test } from "vitest";
import { register } from "../members/register-example";
import { vocabularyExample } from "../members/vocabulary-example";
import { body } from "./ask";
import { siteExample } from "./site-example";

test("rows by year, from before the first arrival to today", async () => {
  const { data, meta } = await body("/api/stats");
  expect(data.map(({ to, members }: { to: string; members: number }) => [to, members])).toEqual([
    ["2017-12-31", 1],
    ["2018-12-31", 1],
    ["2019-12-31", 3],
    ["2020-12-31", 4],
    ["2021-12-31", 6],
    ["2022-06-30", 7],
  ]);
  expect(meta).toMatchObject({ total: 6, by: "year", from: "2016-12-31", to: "2022-06-30" });
});

test("a row has the Club at its end, and what changed since the row before", async () => {
  const { data } = await body("/api/stats?from=2020-12-31&to=2021-12-31");
  expect(data).toEqual([
    {
      from: "2020-12-31",
      to: "2021-12-31",
      members: 6,
      arrivals: 3,
      departures: 1,
      byKind: {
        ...Object.fromEntries(vocabularyExample.kinds.map(({ id }) => [id, 0])),
        ...{ "enseignement-recherche": 1, ministere: 2, collectivite: 1, operateur: 1, esn: 1 },
      },
      possible: { min: 6, max: 6 },
    },
  ]);
});

test("the band tells what uncertain dates allow", async () => {
  const { data } = await body("/api/stats?from=2019-12-31&to=2020-12-31");
  expect(data[0]).toMatchObject({ members: 4, possible: { min: 3, max: 4 } });
});

test("by month, empty rows are kept", async () => {
  const { data } = await body("/api/stats?by=month&from=2020-12-31&to=2021-04-30");
  expect(data.map(({ arrivals }: { arrivals: number }) => arrivals)).toEqual([0, 0, 0, 1]);
});

test("rule 1: each row continues the one before", async () => {
  const { data } = await body("/api/stats?by=month");
  expect(data.length).toBeGreaterThan(12);
  let members = 0;
  for (const row of data) {
    members += row.arrivals - row.departures;
    expect(row.members).toBe(members);
  }
});

describe("the number of rows", () => {
  test("may be 1,200", async () => {
    const { meta } = await body("/api/stats?by=month&from=1999-12-31&to=2099-12-31");
    expect(meta.total).toBe(1200);
  });

  test("may not be more", async () => {
    const address = "/api/stats?by=month&from=1999-12-31&to=2100-01-01";
    const { detail, errors } = await body(address, 400);
    expect(detail).toBe("From 1999-12-31 to 2100-01-01 by month makes 1201 rows: at most 1200.");
    expect(errors).toEqual([{ parameter: "from", detail, allowed: null, suggestion: null }]);
    await body("/api/stats?by=month&from=1000-01-01&to=9999-12-31", 400);
  });

  test("is nought from a day to itself", async () => {
    expect((await body("/api/stats?from=2021-12-31&to=2021-12-31")).data).toEqual([]);
  });
});

test("the last day of all can be asked for", async () => {
  const { data } = await body("/api/stats?by=month&from=9999-11-30&to=9999-12-31");
  expect(data).toHaveLength(1);
});

test("before the first arrival the Club is empty", async () => {
  const { data } = await body("/api/stats?to=2015-06-30");
  expect(data).toMatchObject([{ from: "2014-12-31", to: "2015-06-30", members: 0 }]);
});

test("a register without members has the row of its year", async () => {
  const site = { ...siteExample, register: register() };
  const { data } = await body("/api/stats", 200, { site });
  expect(data).toMatchObject([{ from: "2021-12-31", to: "2022-06-30", members: 0 }]);
});

test("from after to, and a step that does not exist, are faults", async () => {
  await body("/api/stats?from=2021-02-01&to=2021-01-31", 400);
  const { errors } = await body("/api/stats?by=yaer", 400);
  expect(errors).toMatchObject([{ allowed: ["year", "month"], suggestion: "year" }]);
});
