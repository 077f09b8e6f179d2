import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
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

test("statistics as CSV have a row a kind, and one for all that alone has the possible numbers", async () => {
  const last = (await table("/api/stats?format=csv&from=2020-12-31&to=2021-12-31")).slice(0, 3);
  expect(last[0]).toMatchObject({ kind: "all", arrivals: "3", departures: "1" });
  expect(last[0]?.possibleMax).toMatch(/^\d+$/);
  expect(last.slice(1).map(({ possibleMin }) => possibleMin)).toEqual(["", ""]);
});

test.each(lists)(
  "the CSV of $endpoint.path has the columns that its schema tells",
  async (list) => {
    const { fields } = await body(list.schema.path);
    const text = await (await ask(`${list.endpoint.path}?format=csv`)).text();
    const names = fields.map(({ name }: { name: string }) => name);
    expect(text.split("\r\n")[0]).toBe(names.join(","));
  },
);

test("Excel is spared the notation of dates in changes too", async () => {
  const text = await (await ask("/api/members/changes?format=csv-excel")).text();
  expect(text.split("\r\n")[0]).not.toContain("edtf");
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
