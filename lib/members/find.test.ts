import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../dates/day";
import { cutRegister } from "./as-of";
import { arrivals } from "./changes";
import { type Criteria, compareDays, countChoices, find, sorts, statuses } from "./find";
import { headCount } from "./head-count";
import { readMembersQuery } from "./members-query";
import { territoriesOf } from "./official-territories";
import { anyDay, anyRegister } from "./register-arbitrary";
import { formerName, member, register, registerOnFile, statement, stay } from "./register-example";
import { idsOf } from "./vocabulary";
import { vocabularyExample } from "./vocabulary-example";
import { membersHeading } from "./words";

const real = await registerOnFile();

const club = register(
  member("ratp", "RATP", { place: "Paris", periods: [stay("2021-12-21")] }),
  member("cines", "Centre informatique", {
    shortName: "CINES",
    kind: "enseignement-recherche",
    uses: [
      statement("2020-10-14", "etude", "Étudie l’œuvre."),
      statement("2022-01-23", "production", "A un projet en production."),
    ],
  }),
  member("vaucluse", "Département de Vaucluse", {
    kind: "collectivite",
    level: "departement",
    periods: [stay("2020-06-30", "2021-06-30")],
  }),
  member("dinum", "DINUM", { kind: "ministere", formerNames: [formerName("DINSIC", "2021-05")] }),
);
const TODAY = "2022-06-30";

function ids(query: Partial<Criteria>): string[] {
  return find(club, { on: TODAY, ...query }).map(({ id }) => id);
}

describe("status is that of the day", () => {
  test("current: the members of the day", () => {
    expect(ids({ on: "2021-06-29" })).toEqual(["cines", "vaucluse", "dinum"]);
    expect(ids({ on: "2021-06-30" })).toEqual(["cines", "dinum"]);
  });

  test("former: those that had left on that day or before", () => {
    expect(ids({ on: "2021-06-29", status: "former" })).toEqual([]);
    expect(ids({ on: "2021-06-30", status: "former" })).toEqual(["vaucluse"]);
  });

  test("all: those that had arrived", () => {
    expect(ids({ on: "2021-06-30", status: "all" })).toEqual(["cines", "vaucluse", "dinum"]);
  });

  test("before the first arrival there is nobody", () => {
    expect(ids({ on: "2019-12-31", status: "all" })).toEqual([]);
  });

  test("a day to come is as the last one", () => {
    expect(ids({ on: "2999-12-31" })).toEqual(ids({}));
  });
});

test("several kinds: any of them", () => {
  expect(ids({ kinds: ["ministere", "operateur"] })).toEqual(["dinum", "ratp"]);
});

describe("a use", () => {
  test("is sought in any statement known on that day", () => {
    expect(ids({ usages: ["etude"] })).toEqual(["cines"]);
    expect(ids({ usages: ["production"], on: "2022-01-22" })).toEqual([]);
  });

  test("is shown as the newest statement with one gives it", () => {
    expect(find(club, { on: TODAY, usages: ["etude"] })[0]?.usage?.id).toBe("production");
  });

  test("and a kind: both hold", () => {
    expect(ids({ usages: ["etude"], kinds: ["ministere"] })).toEqual([]);
  });
});

describe("q looks for the beginnings of words, in", () => {
  test.each([
    ["the name", "informat", ["cines"]],
    ["the short name", "cine", ["cines"]],
    ["a former name", "dinsic", ["dinum"]],
    ["the place", "paris", ["ratp"]],
    ["the kind’s French name", "ministère", ["dinum"]],
    ["the summary", "projet", ["cines"]],
    ["all of them at once", "operateur PARIS", ["ratp"]],
    ["no part of a word", "atp", []],
    ["no statement older than the summary", "oeuvre", []],
  ])("%s", (_, q, expected) => {
    expect(ids({ q })).toEqual(expected);
  });

  test("the summary of that day", () => {
    expect(ids({ q: "L'OEUVRE", on: "2021-12-31" })).toEqual(["cines"]);
  });

  test("the names of that day and those before", () => {
    expect(ids({ q: "dinsic", on: "2021-05-30" })).toEqual(["dinum"]);
    expect(ids({ q: "dinum", on: "2021-05-30" })).toEqual([]);
  });

  test("signs alone find nothing; no text excludes nothing", () => {
    expect(ids({ q: ".*" })).toEqual([]);
    expect(ids({ q: "" })).toHaveLength(3);
  });
});

describe("joinedAfter and joinedBefore", () => {
  test("are both exclusive", () => {
    expect(ids({ joinedAfter: "2021-12-20" })).toEqual(["ratp"]);
    expect(ids({ joinedAfter: "2021-12-21" })).toEqual([]);
    expect(ids({ joinedBefore: "2020-01-16" })).toEqual(["cines", "dinum"]);
    expect(ids({ joinedBefore: "2020-01-15" })).toEqual([]);
  });

  test("give together the arrivals of a half-open period, on any register", () => {
    fc.assert(
      fc.property(anyRegister, anyDay, anyDay, (made, one, other) => {
        const [from = "", to = ""] = [one, other].sort();
        const found = find(made, {
          on: "2999-12-31",
          status: "all",
          joinedAfter: from,
          joinedBefore: addDays(to, 1),
        });
        const arrived = new Set(arrivals(made, from, to).map(({ id }) => id));
        expect(new Set(found.map(({ id }) => id))).toEqual(arrived);
      }),
    );
  });
});

describe("order", () => {
  test("by name is French: case and accents come last", () => {
    const names = ["Zèbre", "état", "Étaple", "éta", "École", "ecole", "Œuf", "oeil"];
    const made = register(...names.map((name, index) => member(`m${index}`, name)));
    expect(find(made, { on: TODAY }).map(({ name }) => name)).toEqual([
      "ecole",
      "École",
      "éta",
      "Étaple",
      "état",
      "oeil",
      "Œuf",
      "Zèbre",
    ]);
  });

  test("by arrival, then name; a hyphen reverses the first key alone", () => {
    expect(ids({ sort: "joined" })).toEqual(["cines", "dinum", "ratp"]);
    expect(ids({ sort: "-joined" })).toEqual(["ratp", "cines", "dinum"]);
    expect(ids({ sort: "-name" })).toEqual(["ratp", "dinum", "cines"]);
  });

  test("of arrivals of one day is that of names, upwards in both directions", () => {
    const made = register(member("a", "Zoé"), member("b", "Anne"));
    const order = (sort: "joined" | "-joined") =>
      find(made, { on: TODAY, sort }).map(({ id }) => id);
    expect(order("joined")).toEqual(["b", "a"]);
    expect(order("-joined")).toEqual(["b", "a"]);
  });

  test("of equal names is that of ids, upwards in both directions", () => {
    const made = register(member("b", "Même"), member("a", "Même"));
    const order = (sort: "name" | "-name") => find(made, { on: TODAY, sort }).map(({ id }) => id);
    expect(order("name")).toEqual(["a", "b"]);
    expect(order("-name")).toEqual(["a", "b"]);
  });
});

test("a member that came back shows the stays begun by that day", () => {
  const periods = [stay("2020-01-15", "2020-06-01"), stay("2021-01-01")];
  const made = register(member("a", "A", { periods }));
  const on = (day: string) => find(made, { on: day, status: "all" })[0];
  expect(on("2020-12-31")?.status).toBe("former");
  expect(on("2020-12-31")?.periods).toHaveLength(1);
  expect(on("2021-01-01")?.status).toBe("current");
  expect(on("2021-01-01")?.period.joined.edtf).toBe("2021-01-01");
});

test("the real register answers words without accents and knows who left", () => {
  expect(find(real, { on: "2025-01-30", q: "metropole COTE D'AZUR" }).map(({ id }) => id)).toEqual([
    "metropole-nice-cote-azur",
    "toulon-provence-mediterranee",
  ]);
  expect(find(real, { on: "2025-01-30", status: "former" }).map(({ id }) => id)).toEqual([
    "conseil-departemental-vaucluse",
  ]);
});

const anyQuery: fc.Arbitrary<Criteria> = fc.record(
  {
    on: anyDay,
    status: fc.constantFrom(...statuses),
    kinds: fc.subarray(idsOf(vocabularyExample.kinds)),
    usages: fc.subarray(idsOf(vocabularyExample.usages)),
    q: fc.constantFrom("", "ile", "sante", "l eau", "œuvre ville", "?"),
    joinedAfter: anyDay,
    joinedBefore: anyDay,
    sort: fc.constantFrom(...sorts),
  },
  { requiredKeys: ["on"] },
);

describe("on any register", () => {
  test("as many are current as the Club counts, and with the former they are all", () => {
    fc.assert(
      fc.property(anyRegister, anyDay, (made, on) => {
        const of = (status: Criteria["status"]) =>
          find(made, status ? { on, status } : { on }).map(({ id }) => id);
        expect(of("current")).toHaveLength(headCount(made, on));
        expect([...of("current"), ...of("former")].sort()).toEqual(of("all").sort());
      }),
    );
  });

  test("a query of a day finds the same once the register is cut at that day", () => {
    fc.assert(
      fc.property(anyRegister, anyQuery, (made, query) => {
        const shown = (searched: typeof made) =>
          find(searched, query).map(({ member: _, periods, period, ...view }) => ({
            ...view,
            arrivals: [...periods, period].map(({ joined }) => joined),
          }));
        expect(shown(cutRegister(made, query.on))).toEqual(shown(made));
      }),
      { numRuns: 500 },
    );
  });

  test("a condition more finds no more", () => {
    fc.assert(
      fc.property(anyRegister, anyQuery, (made, query) => {
        const { on, status = "current" } = query;
        const wider = new Set(find(made, { on, status }).map(({ id }) => id));
        expect(find(made, query).every(({ id }) => wider.has(id))).toBe(true);
      }),
    );
  });

  test("a choice counts what it would find", () => {
    const { kinds, usages } = vocabularyExample;
    fc.assert(
      fc.property(anyRegister, anyQuery, (made, query) => {
        const counts = countChoices(made, query);
        const number = (choice: Partial<Criteria>) => find(made, { ...query, ...choice }).length;
        for (const id of idsOf(kinds))
          expect(counts.kinds.get(id) ?? 0).toBe(number({ kinds: [id] }));
        for (const id of idsOf(usages))
          expect(counts.usages.get(id) ?? 0).toBe(number({ usages: [id] }));
      }),
    );
  });

  test("the order does not depend on that of the register", () => {
    fc.assert(
      fc.property(anyRegister, anyQuery, (made, query) => {
        const reversed = { ...made, members: [...made.members].reverse() };
        expect(find(reversed, query)).toEqual(find(made, query));
      }),
    );
  });
});

describe("a territory", () => {
  const [nice] = territoriesOf("06088");
  const [gard] = territoriesOf("departement-30");
  const south = register(
    member("nice", "Métropole", { place: "Nice", territory: nice ?? null }),
    member("gard", "Département", { territory: gard ?? null }),
    member("ailleurs", "Sans lieu connu"),
  );
  const found = (query: Partial<Criteria>) =>
    find(south, { on: TODAY, ...query }).map(({ id }) => id);

  test("is found by its région and by its département", () => {
    expect(found({ regions: ["93"] })).toEqual(["nice"]);
    expect(found({ regions: ["93", "76"] })).toEqual(["gard", "nice"]);
    expect(found({ departements: ["30"] })).toEqual(["gard"]);
    expect(found({ departements: ["75"] })).toEqual([]);
  });

  test("is found by the names of what holds it", () => {
    expect(found({ q: "alpes maritimes" })).toEqual(["nice"]);
    expect(found({ q: "occitanie" })).toEqual(["gard"]);
  });
});

function heading(on: string, since: string | null, kind?: string) {
  const parameters = new URLSearchParams({ au: on });
  if (since !== null) parameters.set("depuis", since);
  if (kind !== undefined) parameters.set("type", kind);
  const { query } = readMembersQuery(parameters, real);
  const comparison = compareDays(real, { on, kinds: query.kinds }, since);
  return membersHeading(comparison, query, on, headCount(real, on));
}

test("a day alone has its number of members", () => {
  expect(heading("2021-12-31", null)).toBe("42 membres au 31 décembre 2021");
  expect(heading("2010-01-01", null)).toBe("Aucun membre au 1er janvier 2010");
  expect(heading("2021-12-31", null, "sante")).toBe("1 membre sur 42 au 31 décembre 2021");
});

test("two days have their balance", () => {
  expect(heading("2021-12-31", "2020-12-31")).toBe(
    "42 membres au 31 décembre 2021, 21\u00a0de\u00a0plus qu’un an avant",
  );
  expect(heading("2021-12-21", "2021-09-28")).toBe(
    "42 membres au 21 décembre 2021, 7\u00a0de\u00a0plus qu’au 28 septembre 2021",
  );
  expect(heading("2018-12-31", "2017-12-31")).toBe(
    "3 membres au 31 décembre 2018, autant qu’un an avant",
  );
});

test("a day alone is compared with none", () => {
  const { members, ...rest } = compareDays(real, { on: "2021-12-31" }, null);
  expect(rest).toEqual({ newcomers: new Set(), leavers: [], balance: null });
  expect(members).toHaveLength(headCount(real, "2021-12-31"));
});

test("those who came between the two days are known by their ids", () => {
  const { members, newcomers } = compareDays(real, { on: "2021-12-21" }, "2021-09-28");
  expect(newcomers).toEqual(
    new Set(arrivals(real, "2021-09-28", "2021-12-21").map(({ id }) => id)),
  );
  expect(members.filter(({ id }) => newcomers.has(id))).toHaveLength(7);
});

test("those who left between the two days are told", () => {
  const { leavers } = compareDays(real, { on: "2023-12-31" }, "2022-12-31");
  expect(leavers.map(({ id }) => id)).toEqual(["conseil-departemental-vaucluse"]);
});

test("the balance is the difference of the two head counts", () => {
  fc.assert(
    fc.property(anyRegister, anyDay, anyDay, (generated, one, other) => {
      const [since, on] = [one, other].sort();
      if (since === undefined || on === undefined) return;
      const { balance } = compareDays(generated, { on }, since);
      expect(balance).toBe(headCount(generated, on) - headCount(generated, since));
    }),
  );
});
