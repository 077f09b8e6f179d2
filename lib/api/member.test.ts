import { describe, expect, test } from "vitest";
import { territoriesOf } from "../members/official-territories";
import { member, register, statement } from "../members/register-example";
import { ask, body } from "./ask";
import { siteExample } from "./site-example";

test("one member has the fields that it has in the list", async () => {
  const { data, meta } = await body("/api/members/ratp");
  const list = await body("/api/members?q=ratp");
  expect(data).toEqual(list.data[0]);
  expect(Object.keys(meta)).toEqual(["on", "asOf", "builtOn", "license"]);
});

test("rule 4: on decides what is shown of it", async () => {
  const { data, meta } = await body("/api/members/dinum?on=2021-05-11");
  expect(data.name).toBe("DINSIC");
  expect(meta.on).toBe("2021-05-11");
});

test("one that has left is still found", async () => {
  expect((await body("/api/members/vaucluse")).data.status).toBe("former");
});

test("one that had not arrived yet on the day is not found", async () => {
  const problem = await body("/api/members/ratp?on=2021-12-20", 404);
  expect(problem.errors[0]).toMatchObject({ parameter: "on" });
});

const said = statement("2021-12-21", null, "Parle.");

test.each([
  ["beside those of its file", [], [said], 2],
  ["once, where its file names it too", [said.source], [said], 2],
  ["not at all, where nothing is said", [], [], 1],
])("the source of the summary stands %s", async (_, sources, uses, count) => {
  const first = { title: "Annonce", url: "https://exemple.fr/annonce", day: null, copy: null };
  const made = register(member("cnam", "CNAM", { sources: [first, ...sources], uses }));
  const { data } = await body("/api/members/cnam", 200, {
    site: { ...siteExample, register: made },
  });
  expect(data.sources).toHaveLength(count);
});

test.each([
  ["departement-34", { type: "departement", code: "34", name: "Hérault" }],
  ["region-76", { type: "region", code: "76", name: "Occitanie" }],
])("a territory may be %s", async (written, told) => {
  const [territory = null] = territoriesOf(written);
  const site = { ...siteExample, register: register(member("a", "A", { territory })) };
  const { data } = await body("/api/members/a", 200, { site });
  expect(data.territory).toMatchObject({ ...told, region: { code: "76", name: "Occitanie" } });
});

test("statements come newest first", async () => {
  const { data } = await body("/api/members/cines");
  expect(data.statements.map(({ date }: { date: string }) => date)).toEqual([
    ...["2022-01-23", "2021-07-30", "2020-10-14"],
  ]);
});

test("a logo has its whole address, an office that began nobody knows when is told", async () => {
  const [role] = siteExample.register.vocabulary.roles;
  if (role === undefined) throw new Error("The example has no role.");
  const roles = [{ role, from: null, until: null }];
  const made = register(member("a", "A", { roles, logo: "/images/logos/é a.svg" }));
  const { data } = await body("/api/members/a", 200, { site: { ...siteExample, register: made } });
  expect(data.logo).toBe("https://club.exemple.fr/images/logos/%C3%A9%20a.svg");
  expect(data.roles).toEqual([{ role: role.id, from: null, until: null }]);
});

test("a statement may be known from the day on which its source was read", async () => {
  const read = register(member("a", "A", { uses: [{ ...said, known: "read" }] }));
  const { data } = await body("/api/members/a", 200, { site: { ...siteExample, register: read } });
  expect(data.statements).toMatchObject([{ known: "read", date: "2021-12-21" }]);
});

describe("former ids", () => {
  test("lead to the present one, with the query and for any origin", async () => {
    const response = await ask("/api/members/dinsic?on=2021-12-31");
    expect(response.status).toBe(308);
    expect(response.headers.get("location")).toBe("/api/members/dinum?on=2021-12-31");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(await response.text()).toBe("");
  });

  test("and so do capitals, in one hop", async () => {
    for (const id of ["DINUM", "DinSic"]) {
      const response = await ask(`/api/members/${id}`);
      expect(response.headers.get("location")).toBe("/api/members/dinum");
    }
  });
});

describe("an unknown id is not found; the nearest are told", () => {
  test.each([
    ["two letters swapped", "rapt", "ratp"],
    ["another spelling", "gironda", "gironde"],
    ["a word of the name", "interministerielle", "dinum"],
    ["nothing near", "zzzzzz", null],
    ["three letters", "rat", "ratp"],
    ["two letters, to which anything is near", "ra", null],
  ])("%s", async (_, id, suggestion) => {
    const { status, errors } = await body(`/api/members/${id}`, 404);
    expect(status).toBe(404);
    expect(errors).toEqual([{ ...errors[0], parameter: "id", suggestion }]);
  });

  test("none, where nothing is near", async () => {
    const { detail } = await body("/api/members/zzzzzz", 404);
    expect(detail).toBe('No member has the id "zzzzzz".');
  });

  test("at most three", async () => {
    const cities = ["Agen", "Brest", "Caen", "Dax"].map((name) =>
      member(name.toLowerCase(), `Ville de ${name}`),
    );
    const site = { ...siteExample, register: register(...cities) };
    const { detail } = await body("/api/members/ville-de", 404, { site });
    expect(detail).toBe('No member has the id "ville-de". Nearest: agen, brest, caen.');
  });

  test("several, where the words asked for fit several", async () => {
    const { detail } = await body("/api/members/conseil", 404);
    expect(detail).toBe('No member has the id "conseil". Nearest: gironde, vaucluse.');
  });
});

test.each([
  ["%00", "%00"],
  ["an encoded slash", "ratp%2Fx"],
  ["dots", "ratp..."],
  ["an accent", "%C3%A9"],
  ["what every object has", "__proto__"],
  ["what every object can", "constructor"],
  ["3,000 characters", "a".repeat(3000)],
])("%s as an id is a 404 that echoes at most 100 characters", async (_, id) => {
  const problem = await body(`/api/members/${id}`, 404);
  expect(problem.instance.length).toBeLessThanOrEqual(103);
  expect(problem.detail.length).toBeLessThan(300);
});
