import { describe, expect, test } from "vitest";
import { body } from "./ask";

/** The ids of a list, in its order. */
async function ids(query: string): Promise<string[]> {
  const { data } = await body(`/api/members${query}`);
  return data.map(({ id }: { id: string }) => id);
}

/** One member of a list. */
async function one(id: string, query: string) {
  const { data } = await body(`/api/members${query}`);
  return data.find((member: { id: string }) => member.id === id);
}

describe("the list", () => {
  test("has data, meta and links, and gives all by default", async () => {
    const { data, meta, links } = await body("/api/members");
    expect(data).toHaveLength(7);
    expect(meta).toEqual({
      total: 7,
      on: "2022-06-30",
      asOf: "2022-06-30",
      builtOn: "2022-06-30",
      license: {
        name: "Licence Ouverte 2.0",
        spdx: "etalab-2.0",
        url: "https://www.etalab.gouv.fr/licence-ouverte-open-licence/",
      },
      page: 1,
      perPage: 1000,
    });
    expect(Object.keys(links)).toEqual(["self", "first", "prev", "next", "last"]);
    expect(links.self).toBe("https://club.exemple.fr/api/members");
  });

  test("gives each member all its fields, in this order", async () => {
    expect(await one("ratp", "")).toEqual({
      id: "ratp",
      name: "RATP",
      shortName: "RATP",
      formerNames: [],
      kind: "operateur",
      level: null,
      status: "current",
      joined: {
        edtf: "[2021-09-29..2021-12-21]",
        earliest: "2021-09-29",
        latest: "2021-12-21",
        counted: "2021-12-21",
        uncertain: false,
        label: "entre le 29 septembre et le 21 décembre 2021",
      },
      left: null,
      periods: [{ joined: expect.objectContaining({ counted: "2021-12-21" }), left: null }],
      succeededBy: null,
      summary: "Pense recourir à VaS.",
      summaryDate: "2021-12-21",
      usage: "etude",
      website: null,
      place: "Paris",
      sources: [
        { title: "Billet", url: "https://exemple.fr/billet", copy: "https://exemple.fr/copie" },
        { title: "Billet du 2021-12-21", url: "https://exemple.fr/2021-12-21", copy: null },
      ],
      posts: [
        {
          slug: "42utilisateurs",
          title: "Billet « 42utilisateurs »",
          date: "2021-12-21",
          url: "https://club.exemple.fr/actualites/42utilisateurs",
        },
      ],
      url: "https://club.exemple.fr/membres/ratp",
      statements: [
        {
          ...{ date: "2021-12-21", known: "said", usage: "etude", text: "Pense recourir à VaS." },
          with: [],
          source: {
            title: "Billet du 2021-12-21",
            url: "https://exemple.fr/2021-12-21",
            copy: null,
          },
        },
      ],
      ...{ roles: [], siren: null, logo: null },
      territory: {
        type: "commune",
        code: "75056",
        name: "Paris",
        departement: { code: "75", name: "Paris" },
        region: { code: "11", name: "Île-de-France" },
      },
    });
    expect(Object.keys(await one("ratp", ""))).toEqual([
      ...["id", "name", "shortName", "formerNames", "kind", "level", "status", "joined", "left"],
      ...["periods", "succeededBy", "summary", "summaryDate", "usage", "website", "place"],
      ...["sources", "posts", "url"],
      ...["statements", "roles", "siren", "logo", "territory"],
    ]);
  });
});

describe("rule 1: periods are half-open", () => {
  test("joinedAfter and joinedBefore are both exclusive", async () => {
    expect(await ids("?joinedAfter=2021-12-20&joinedBefore=2021-12-22")).toEqual(["ratp"]);
    expect(await ids("?joinedAfter=2021-12-21&joinedBefore=2021-12-31")).toEqual([]);
    expect(await ids("?joinedAfter=2021-11-30&joinedBefore=2021-12-21")).toEqual([]);
  });

  test("a member counts from the day of its arrival on, and is gone on that of its departure", async () => {
    expect(await ids("?on=2021-12-20")).not.toContain("ratp");
    expect(await ids("?on=2021-12-21")).toContain("ratp");
    expect(await ids("?on=2021-11-29")).toContain("vaucluse");
    expect(await ids("?on=2021-11-30")).not.toContain("vaucluse");
  });

  test("a former name holds before the latest day of its until", async () => {
    expect((await one("dinum", "?on=2021-05-11")).name).toBe("DINSIC");
    expect((await one("dinum", "?on=2021-05-12")).name).toMatch(/^Direction/);
  });
});

describe("rule 2: the counting day", () => {
  test("is the one that the register gives", async () => {
    const { joined } = await one("gironde", "?on=2020-12-31");
    expect([joined.counted, joined.latest]).toEqual(["2020-12-31", "2021-02-09"]);
  });

  test("is else the latest possible day", async () => {
    expect((await one("dinum", "")).joined.counted).toBe("2020-12-31");
    expect((await one("tableur", "")).joined.counted).toBe("2021-04-30");
  });

  test("does not move for a doubt", async () => {
    const { joined } = await one("vitesse", "");
    expect(joined).toMatchObject({
      edtf: "2021-06-30?",
      uncertain: true,
      earliest: "2021-06-30",
      counted: "2021-06-30",
    });
  });
});

test("rule 3: each form of EDTF has its bounds and its French label", async () => {
  const { data } = await body("/api/members?status=all&on=2021-12-31&sort=joined");
  const dates = data.map(({ joined }: { joined: Record<string, string | null> }) => [
    joined.edtf,
    joined.earliest,
    joined.latest,
    joined.label,
  ]);
  expect(dates).toEqual([
    ["[..2017-05-17]", null, "2017-05-17", "au plus tard le 17 mai 2017"],
    ["2019-04", "2019-04-01", "2019-04-30", "avril 2019"],
    ["[..2019-10-18]", null, "2019-10-18", "au plus tard le 18 octobre 2019"],
    [
      "[2020-03-01..2021-02-09]",
      "2020-03-01",
      "2021-02-09",
      "entre le 1er mars 2020 et le 9 février 2021",
    ],
    ["2020", "2020-01-01", "2020-12-31", "2020"],
    ["2021-04", "2021-04-01", "2021-04-30", "avril 2021"],
    ["2021-06-30?", "2021-06-30", "2021-06-30", "30 juin 2021 (date incertaine)"],
    [
      "[2021-09-29..2021-12-21]",
      "2021-09-29",
      "2021-12-21",
      "entre le 29 septembre et le 21 décembre 2021",
    ],
  ]);
});

describe("rule 4: on", () => {
  test("later than today is the last known state", async () => {
    const { meta, data } = await body("/api/members?on=2999-12-31");
    expect(meta).toMatchObject({ on: "2999-12-31", builtOn: "2022-06-30", total: 7 });
    expect(data).toEqual((await body("/api/members")).data);
  });

  test("before the first member is an empty list", async () => {
    const { data, meta } = await body("/api/members?on=1000-01-01&status=all");
    expect(data).toEqual([]);
    expect(meta.total).toBe(0);
  });

  test("decides names, former names, summary, use and posts", async () => {
    expect(await one("cines", "?on=2021-07-29")).toMatchObject({
      summary: "Étudie l’œuvre de Vitam.",
      summaryDate: "2020-10-14",
      usage: "etude",
    });
    expect((await one("dinum", "?on=2021-05-11")).formerNames).toEqual([]);
    expect((await one("dinum", "?on=2021-05-12")).formerNames).toEqual([
      { name: "DINSIC", until: expect.objectContaining({ latest: "2021-05-12" }) },
    ]);
    expect((await one("tableur", "?on=2021-04-30")).posts).toHaveLength(1);
    expect((await one("dinum", "?on=2021-04-29")).posts).toEqual([]);
  });

  test("leaves what is known now of a departure", async () => {
    expect(await one("vaucluse", "?on=2020-12-31")).toMatchObject({
      status: "current",
      left: { edtf: "[2021-02-14..2021-11-30]", counted: "2021-11-30" },
      succeededBy: "gironde",
    });
  });
});

describe("rule 5: status", () => {
  test("is evaluated on the day, and stands on each member", async () => {
    expect(await ids("?status=former&on=2021-11-29")).toEqual(["retour"]);
    expect(await ids("?status=former&on=2021-11-30")).toEqual(["vaucluse", "retour"]);
    expect((await one("vaucluse", "?status=all&on=2021-11-30")).status).toBe("former");
  });

  test("all: whoever had arrived", async () => {
    expect(await ids("?status=all&on=2019-10-18&sort=joined")).toEqual([
      "cines",
      "retour",
      "vaucluse",
    ]);
  });

  test("a member that came back shows the stays begun by that day", async () => {
    const between = await one("retour", "?status=all&on=2021-12-31");
    expect(between).toMatchObject({ status: "former", joined: { edtf: "2019-04" } });
    expect(between.periods).toHaveLength(1);
    const back = await one("retour", "?on=2022-01-01");
    expect(back).toMatchObject({ status: "current", joined: { edtf: "2022-01-01" }, left: null });
    expect(back.periods).toHaveLength(2);
  });
});

describe("rule 6: kind and usage", () => {
  test("may be repeated: any of them", async () => {
    expect(await ids("?kind=esn&kind=operateur")).toEqual(["tableur", "ratp"]);
    expect(await ids("?usage=vas&usage=etude")).toEqual(["cines", "gironde", "ratp"]);
  });

  test("the use shown is the newest, the use sought any that was known on that day", async () => {
    expect((await one("cines", "?usage=etude")).usage).toBe("integration");
    expect(await ids("?usage=integration&on=2021-07-29")).toEqual([]);
  });
});

describe("rule 7: q", () => {
  test.each([
    ["the name", "interministerielle", ["dinum"]],
    ["the short name", "cines", ["cines"]],
    ["former names", "dinsic", ["dinum"]],
    ["the place", "montpellier", ["cines"]],
    ["the kind’s French name", "établissement public", ["ratp"]],
    ["the summary", "recourir", ["ratp"]],
  ])("looks into %s", async (_, q, expected) => {
    expect(await ids(`?q=${encodeURIComponent(q)}`)).toEqual(expected);
  });

  test("folds case, accents, œ, apostrophes and no-break spaces", async () => {
    for (const q of ["OEUVRE D'ETAT", "œuvre\u00a0d’état", "oeuvre+d%E2%80%99%C3%89tat"])
      expect(await ids(`?q=${q.includes("%") ? q : encodeURIComponent(q)}`)).toEqual(["vitesse"]);
  });

  test("takes every word as the beginning of a word", async () => {
    expect(await ids("?q=cons+dep+gir")).toEqual(["gironde"]);
    expect(await ids("?q=onseil")).toEqual([]);
  });

  test("does not change the order", async () => {
    expect(await ids("?q=conseil&status=all&sort=-joined")).toEqual(["gironde", "vaucluse"]);
  });

  test("has at most 100 characters", async () => {
    expect(await ids(`?q=${"é".repeat(100)}`)).toEqual([]);
    const { errors } = await body(`/api/members?q=${"é".repeat(101)}`, 400);
    expect(errors[0].detail).toMatch(/has more than 100 characters/);
  });
});

describe("rule 8: order", () => {
  test("name is French, joined is by counting day then name", async () => {
    expect(await ids("")).toEqual([
      ...["tableur", "cines", "gironde", "dinum", "retour", "vitesse", "ratp"],
    ]);
    expect(await ids("?sort=joined")).toEqual([
      ...["cines", "gironde", "dinum", "tableur", "vitesse", "ratp", "retour"],
    ]);
  });

  test("a hyphen reverses the first key alone", async () => {
    expect(await ids("?sort=-joined")).toEqual([
      ...["retour", "ratp", "vitesse", "tableur", "gironde", "dinum", "cines"],
    ]);
    expect(await ids("?sort=-name")).toEqual((await ids("")).reverse());
  });
});

describe("rule 9: paging", () => {
  test("the pages together are the list, each member once", async () => {
    const pages = [1, 2, 3, 4].map((page) => ids(`?perPage=2&page=${page}`));
    expect((await Promise.all(pages)).flat()).toEqual(await ids(""));
  });

  test("total is after filters, before pages", async () => {
    const { meta } = await body("/api/members?kind=ministere&perPage=1");
    expect(meta).toMatchObject({ total: 2, page: 1, perPage: 1 });
    const ten = await body("/api/members?perPage=10");
    expect(ten.meta).toMatchObject({ total: 7, page: 1, perPage: 10 });
  });

  test("links are absolute and keep the other parameters", async () => {
    const { links } = await body("/api/members?kind=ministere&perPage=1&page=2&on=2022-01-01");
    const page = (number: number) =>
      `https://club.exemple.fr/api/members?kind=ministere&perPage=1&page=${number}&on=2022-01-01`;
    expect(links).toEqual({
      self: page(2),
      first: page(1),
      prev: page(1),
      next: null,
      last: page(2),
    });
  });

  test("past the end is an empty page whose previous one is the last", async () => {
    const { data, links } = await body("/api/members?perPage=5&page=9");
    expect(data).toEqual([]);
    expect(links.prev).toBe("https://club.exemple.fr/api/members?perPage=5&page=2");
    expect(links.next).toBeNull();
  });

  test("an empty list has one page", async () => {
    const { links } = await body("/api/members?on=1000-01-01");
    expect(links).toMatchObject({
      first: "https://club.exemple.fr/api/members?on=1000-01-01&page=1",
      last: "https://club.exemple.fr/api/members?on=1000-01-01&page=1",
      prev: null,
      next: null,
    });
  });
});
