import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { member, register, statement, stay } from "../members/register-example";
import { idsOf } from "../members/vocabulary";
import { event, post } from "../posts/post-example";
import { ask, body } from "./ask";
import { lists } from "./endpoints";
import { siteExample } from "./site-example";

const rows = z.array(z.record(z.string(), z.string()));

async function table(address: string) {
  return rows.parse(parse(await (await ask(address)).text(), { columns: true, bom: true }));
}

const site = {
  ...siteExample,
  posts: [
    post("journee", { date: "2022-05-01", event: event("2022-09-15T09:30") }),
    post("rentree", { date: "2022-04-01", event: event("2022-06-30") }),
  ],
};

test("statements come by date, then by member", async () => {
  const { data, meta } = await body("/api/statements");
  expect(
    data.map((one: { date: string; member: { id: string } }) => [one.date, one.member.id]),
  ).toEqual([
    ["2020-10-14", "cines"],
    ["2021-02-09", "gironde"],
    ["2021-04-30", "tableur"],
    ["2021-07-30", "cines"],
    ["2021-12-21", "ratp"],
    ["2022-01-23", "cines"],
  ]);
  expect(meta).toMatchObject({ total: 6, member: null, from: null, to: "2022-06-30" });
});

test("statements are those after the first day, up to the last", async () => {
  const { meta } = await body("/api/statements?from=2021-02-09&to=2021-07-30");
  expect(meta.total).toBe(2);
});

test("statements are filtered by any of several uses", async () => {
  const { meta } = await body("/api/statements?usage=etude&usage=vas");
  expect(meta.total).toBe(3);
});

test("the other members that a source names are told, as they were called that day", async () => {
  const { data } = await body("/api/statements?usage=integration");
  const named = { id: "vitesse", name: "Œuvre d’État" };
  expect(data[0].with).toEqual([{ ...named, url: "https://club.exemple.fr/membres/vitesse" }]);
  const [row] = await table("/api/statements?usage=integration&format=csv");
  expect(row?.with).toBe("vitesse");
});

test("a former id finds the statements of the present member", async () => {
  const renamed = register(
    member("dinum", "DINUM", {
      formerIds: ["dinsic"],
      uses: [statement("2021-01-01", null, "Parle.")],
    }),
  );
  const asking = { site: { ...siteExample, register: renamed } };
  const { data, meta } = await body("/api/statements?member=dinsic", 200, asking);
  expect([meta.member, data[0].member.id]).toEqual(["dinum", "dinum"]);
});

test("one member has its statements alone", async () => {
  const { data, meta } = await body("/api/statements?member=cines");
  expect(data.map(({ date }: { date: string }) => date)).toEqual([
    ...["2020-10-14", "2021-07-30", "2022-01-23"],
  ]);
  expect(meta).toMatchObject({ total: 3, member: "cines" });
});

test("an unknown member is a fault of the parameter", async () => {
  const { errors } = await body("/api/statements?member=nobody", 400);
  expect(errors).toMatchObject([{ parameter: "member" }]);
});

test("meetings come by their start, those to come too", async () => {
  const { data } = await body("/api/events", 200, { site });
  expect(data).toMatchObject([
    { slug: "rentree", start: "2022-06-30", allDay: true },
    { slug: "journee", start: "2022-09-15T09:30", allDay: false },
  ]);
});

test("a period of meetings is half-open too", async () => {
  const { data } = await body("/api/events?from=2022-06-30&to=2022-09-15", 200, { site });
  expect(data.map(({ slug }: { slug: string }) => slug)).toEqual(["journee"]);
});

test("every list leads from page to page, in its body and its header", async () => {
  const { links, data } = await body("/api/members/changes?perPage=2&page=2");
  expect(data).toHaveLength(2);
  expect(links.prev).toBe("https://club.exemple.fr/api/members/changes?perPage=2&page=1");
  const { headers } = await ask("/api/posts?perPage=1");
  expect(headers.get("link")).toContain('page=2>; rel="next"');
});

test("of a long query, the links stand in the body alone: proxies refuse long headers", async () => {
  const kinds = idsOf(siteExample.register.vocabulary.kinds).map((kind) => `&kind=${kind}`);
  const answer = await ask(`/api/members?perPage=1${kinds.join("").repeat(10)}`);
  expect(answer.headers.get("link")).toBeNull();
  expect((await answer.json()).links.next).toContain("page=2");
});

const memberColumns = "memberId:string! memberName:string! memberUrl:uri!";
const period = "from:date! to:date!";
/** The columns of each list by type, with "!" where each row has a value; those that Excel is spared; the key. */
const COLUMNS: [items: string, file: string, columns: string, spared: string[], key?: string][] = [
  [
    "members",
    "membres",
    "id:string! name:string! shortName:string! kind:string! level:string status:string! " +
      "joinedEdtf:string! joinedEarliest:date joinedLatest:date! joinedCounted:date! joinedLabel:string! " +
      "leftEdtf:string leftEarliest:date leftLatest:date leftCounted:date leftLabel:string " +
      "summary:string summaryDate:date usage:string website:uri place:string formerNames:string " +
      "sources:string url:uri! siren:string territoryType:string territoryCode:string " +
      "territoryName:string departementCode:string departementName:string regionCode:string " +
      "regionName:string",
    ["joinedEdtf", "leftEdtf", "territoryCode", "departementCode", "regionCode"],
    "id",
  ],
  [
    "changes",
    "changements",
    `date:date! type:string! ${memberColumns} edtf:string! label:string!`,
    ["edtf"],
  ],
  [
    "stats",
    "effectifs",
    `${period} kind:string! members:integer! arrivals:integer! departures:integer! possibleMin:integer possibleMax:integer`,
    [],
  ],
  [
    "posts",
    "actualites",
    "slug:string! title:string! date:date! updated:date description:string tags:string members:string url:uri!",
    [],
    "slug",
  ],
  [
    "statements",
    "mentions",
    `${memberColumns} date:date! known:string! usage:string text:string! with:string sourceTitle:string! sourceUrl:uri! sourceCopy:uri`,
    [],
  ],
  [
    "events",
    "agenda",
    "slug:string! title:string! start:string! end:string allDay:boolean! place:string online:uri register:uri url:uri!",
    [],
    "slug",
  ],
];

const tableSchema = z.strictObject({
  $schema: z.literal("https://specs.frictionlessdata.io/schemas/table-schema.json"),
  title: z.string(),
  fields: z.array(
    z.strictObject({
      name: z.string(),
      type: z.string(),
      format: z.string(),
      description: z.string().regex(/\.$/),
      constraints: z
        .strictObject({ required: z.literal(true), enum: z.array(z.string()) })
        .partial(),
    }),
  ),
  primaryKey: z.string().optional(),
  missingValues: z.tuple([z.literal("")]),
});

describe.each(COLUMNS)("the CSV of %s", (items, file, columns, spared, key) => {
  const list = lists.find(({ schema }) => schema.path === `/api/${items}.schema.json`);
  const address = list?.endpoint.path ?? "";

  test("has the columns that its schema tells, of these types", async () => {
    const { title, fields, primaryKey } = tableSchema.parse(
      await body(`/api/${items}.schema.json`),
    );
    const told = fields.map(({ name, type, format, constraints: { required } }) =>
      [name, ":", format === "uri" ? `${format}` : type, required ? "!" : ""].join(""),
    );
    expect(title).toBe(`Club utilisateurs Vitam: ${items}`);
    expect(told.join(" ")).toBe(columns);
    expect(primaryKey).toBe(key);
    const [head] = (await (await ask(`${address}?format=csv`)).text()).split("\r\n");
    expect(head).toBe(columns.replace(/:\w+!?/g, "").replaceAll(" ", ","));
  });

  test("spares Excel what it would change, alone", async () => {
    const [head = ""] = (await (await ask(`${address}?format=csv-excel`)).text()).split("\r\n");
    const names = columns.replace(/:\w+!?/g, "").split(" ");
    expect(head.split(";")).toEqual(names.filter((name) => !spared.includes(name)));
  });

  test("is kept under its name and the day", async () => {
    const { headers } = await ask(`${address}?format=csv`);
    expect(headers.get("content-disposition")).toBe(
      `attachment; filename="${file}-2022-06-30.csv"`,
    );
  });
});

test("columns of few values tell these", async () => {
  const fieldsOf = async (items: string) =>
    tableSchema.parse(await body(`/api/${items}.schema.json`)).fields;
  const all = [...(await fieldsOf("members")), ...(await fieldsOf("changes"))];
  const few = all.flatMap(({ name, constraints }) =>
    constraints.enum === undefined ? [] : [[name, constraints.enum]],
  );
  const { kinds, usages } = siteExample.register.vocabulary;
  expect(Object.fromEntries(few)).toEqual({
    kind: idsOf(kinds),
    level: ["region", "departement", "intercommunalite", "commune", "autre"],
    status: ["current", "former"],
    usage: idsOf(usages),
    type: ["joined", "left", "renamed"],
  });
});

describe("a row of the CSV", () => {
  test.each([
    [
      "/api/members/changes?from=2021-05-01&to=2021-06-01&format=csv",
      "2021-05-12,renamed,dinum,Direction interministérielle du numérique,https://club.exemple.fr/membres/dinum,[2021-03-22..2021-05-12],entre le 22 mars et le 12 mai 2021",
    ],
    [
      "/api/statements?from=2021-07-01&to=2021-12-01&format=csv",
      "cines,Centre informatique national,https://club.exemple.fr/membres/cines,2021-07-30,said,integration,Raccorde des applications.,vitesse,Billet du 2021-07-30,https://exemple.fr/2021-07-30,https://exemple.fr/copie",
    ],
    [
      "/api/posts?format=csv",
      "rentree,Un mot,2022-04-01,2022-04-03,De quoi il s’agit.,club | vas,ratp | cines,https://club.exemple.fr/actualites/rentree",
    ],
    [
      "/api/events?format=csv",
      "journee,journee,2022-09-15T09:30,2022-09-15T17:00,false,Paris,https://exemple.fr/visio,https://exemple.fr/inscription,https://club.exemple.fr/actualites/journee",
    ],
  ])("has what JSON has: %s", async (address, row) => {
    const posts = [
      post("journee", {
        date: "2022-05-01",
        event: event("2022-09-15T09:30", {
          ...{ end: "2022-09-15T17:00", place: "Paris" },
          online: "https://exemple.fr/visio",
          register: "https://exemple.fr/inscription",
        }),
      }),
      post("rentree", {
        ...{ title: "Un mot", date: "2022-04-01", updated: "2022-04-03" },
        description: "De quoi il s’agit.",
        ...{ mentions: ["ratp", "cines"], tags: ["club", "vas"] },
      }),
    ];
    const copies = { "https://exemple.fr/2021-07-30": "https://exemple.fr/copie" };
    const site = { ...siteExample, posts, register: { ...siteExample.register, copies } };
    const text = await (await ask(address, { site })).text();
    expect(text.split("\r\n")).toContain(row);
  });

  test("of statistics is a kind's, or that of all, which alone has the possible numbers", async () => {
    const text = await (await ask("/api/stats?format=csv&from=2020-12-31&to=2021-12-31")).text();
    expect(text.split("\r\n").map((line) => line.replace("2020-12-31,2021-12-31,", ""))).toEqual([
      "from,to,kind,members,arrivals,departures,possibleMin,possibleMax",
      "all,6,3,1,6,6",
      "collectivite,1,0,1,,",
      "operateur,1,1,0,,",
      "ministere,2,1,0,,",
      "service-deconcentre,0,0,0,,",
      "enseignement-recherche,1,0,0,,",
      "sante,0,0,0,,",
      "editeur,0,0,0,,",
      "esn,1,1,0,,",
      "",
    ]);
  });
});

test("a period of meetings has its day in its file, and in meta", async () => {
  const address = "/api/events?from=2022-06-30&to=2022-09-14";
  const { data, meta } = await body(address, 200, { site });
  expect(data).toEqual([]);
  expect(meta).toMatchObject({ from: "2022-06-30", to: "2022-09-14" });
  const { headers } = await ask(`${address}&format=csv`, { site });
  expect(headers.get("content-disposition")).toContain("agenda-2022-09-14.csv");
});

test("a meeting has its place, its addresses and its post", async () => {
  const online = "https://exemple.fr/visio";
  const held = event("2022-09-15T09:30", { end: "2022-09-15T17:00", place: "Paris", online });
  const posts = [post("journee", { title: "La journée", date: "2022-05-01", event: held })];
  const { data } = await body("/api/events", 200, { site: { ...siteExample, posts } });
  expect(data).toEqual([
    {
      ...{
        slug: "journee",
        title: "La journée",
        start: "2022-09-15T09:30",
        end: "2022-09-15T17:00",
      },
      ...{ allDay: false, place: "Paris", online, register: null },
      url: "https://club.exemple.fr/actualites/journee",
    },
  ]);
});

test("a member tells the offices begun by the day, and when they ended as known now", async () => {
  const [role] = siteExample.register.vocabulary.roles;
  if (role === undefined) throw new Error("The example has no role.");
  const from = stay("2021-03-01").joined;
  const until = stay("2022-03-01").joined;
  const held = register(member("cnam", "CNAM", { roles: [{ role, from, until }] }));
  const asking = { site: { ...siteExample, register: held } };
  const before = await body("/api/members/cnam?on=2021-02-28", 200, asking);
  const after = await body("/api/members/cnam?on=2021-03-01", 200, asking);
  expect(before.data.roles).toEqual([]);
  expect(after.data.roles).toMatchObject([{ role: role.id, until: { edtf: "2022-03-01" } }]);
});
