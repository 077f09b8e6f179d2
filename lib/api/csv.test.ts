import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { territoriesOf } from "../members/official-territories";
import { member } from "../members/register-example";
import { ask, body } from "./ask";
import type { MemberJson } from "./member-json";
import { siteExample } from "./site-example";

const COLUMNS =
  "id,name,shortName,kind,level,status,joinedEdtf,joinedEarliest,joinedLatest,joinedCounted," +
  "joinedLabel,leftEdtf,leftEarliest,leftLatest,leftCounted,leftLabel,summary,summaryDate,usage," +
  "website,place,formerNames,sources,url,siren," +
  "territoryType,territoryCode,territoryName,departementCode,departementName,regionCode,regionName";

const rows = z.array(z.record(z.string(), z.string()));

/** The bytes of an answer as text, a byte order mark included. */
async function file(address: string, site = siteExample): Promise<string> {
  const bytes = await (await ask(address, { site })).arrayBuffer();
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

async function read(
  address: string,
  options: { bom?: boolean; delimiter?: string } = {},
  site = siteExample,
) {
  return rows.parse(parse(await file(address, site), { columns: true, ...options }));
}

/** The row of a member, from its JSON. */
function rowOf({ joined, left, formerNames, sources, territory, ...one }: MemberJson) {
  const dates = Object.entries({ joined, left }).flatMap(([event, date]) => [
    [`${event}Edtf`, date?.edtf],
    [`${event}Earliest`, date?.earliest],
    [`${event}Latest`, date?.latest],
    [`${event}Counted`, date?.counted],
    [`${event}Label`, date?.label],
  ]);
  const cells = {
    ...{ id: one.id, name: one.name, shortName: one.shortName, kind: one.kind },
    ...{ level: one.level, status: one.status, ...Object.fromEntries(dates) },
    ...{ summary: one.summary, summaryDate: one.summaryDate, usage: one.usage },
    ...{ website: one.website, place: one.place },
    formerNames: formerNames.map(({ name }) => name).join(" | "),
    sources: sources.map(({ url }) => url).join(" | "),
    ...{ url: one.url, siren: one.siren },
    ...{ territoryType: territory?.type, territoryCode: territory?.code },
    territoryName: territory?.name,
    departementCode: territory?.departement?.code,
    departementName: territory?.departement?.name,
    ...{ regionCode: territory?.region.code, regionName: territory?.region.name },
  };
  const written = Object.entries(cells).map(([name, value]) => [name, String(value ?? "")]);
  return Object.fromEntries(written.map(([name, text]) => [name, text?.replace(/^[=@]/, "'$&")]));
}

describe("rule 11: CSV", () => {
  test("has fixed columns, in UTF-8 without mark, lines ended by CRLF", async () => {
    const text = await file("/api/members?format=csv&kind=operateur");
    const [header, first, end] = text.split("\r\n");
    expect(header).toBe(COLUMNS);
    expect(first).toMatch(/^ratp,RATP,RATP,operateur,,current,\[2021-09-29\.\.2021-12-21\],/);
    expect(end).toBe("");
  });

  test("says what it is, and under which name to keep it", async () => {
    const { headers } = await ask("/api/members?format=csv&on=2021-12-31");
    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
    expect(headers.get("content-disposition")).toBe(
      'attachment; filename="membres-2021-12-31.csv"',
    );
  });

  test("read back, each member has what JSON has", async () => {
    const [territory = null] = territoriesOf("region-76");
    const logo = "/images/logos/le Club.svg";
    const more = member("occitanie", "Occitanie", { territory, siren: "200053791", logo });
    const [of, site] = [siteExample.register, { ...siteExample }];
    site.register = { ...of, members: [...of.members, more] };
    const { data } = await body("/api/members?status=all", 200, { site });
    const table = await read("/api/members?format=csv&status=all", {}, site);
    expect(table).toHaveLength(9);
    expect(table).toEqual(data.map(rowOf));
  });

  test("quotes what holds quotes, commas and line ends", async () => {
    const [tableur] = await read("/api/members?format=csv&kind=esn");
    expect(tableur?.name).toBe('\'=SOMME(A1) "guillemets"; virgule, etc.');
    expect(tableur?.summary).toBe("Une ligne,\r\npuis une autre.");
  });

  test("disarms cells that a spreadsheet would run", async () => {
    const [tableur] = await read("/api/members?format=csv&kind=esn");
    expect(tableur?.shortName).toBe("'@Tableur");
  });

  test("joins lists in a cell", async () => {
    const [ratp] = await read("/api/members?format=csv&q=ratp");
    expect(ratp?.sources).toBe("https://exemple.fr/billet | https://exemple.fr/2021-12-21");
    const [dinum] = await read("/api/members?format=csv&q=dinum");
    expect(dinum?.formerNames).toBe("DINSIC");
  });

  test("is paged like JSON, with the same links", async () => {
    const csv = await ask("/api/members?format=csv&perPage=3&page=2");
    expect(csv.headers.get("link")).toContain(
      '<https://club.exemple.fr/api/members?format=csv&perPage=3&page=3>; rel="next"',
    );
    expect(await read("/api/members?format=csv&perPage=3&page=2")).toHaveLength(3);
  });

  test("of nobody is the line of columns", async () => {
    expect(await file("/api/members?format=csv&on=1000-01-01")).toBe(`${COLUMNS}\r\n`);
  });
});

describe("rule 11: csv-excel", () => {
  test("has a byte order mark and semicolons", async () => {
    const text = await file("/api/members?format=csv-excel&kind=operateur");
    expect(text.startsWith("\ufeffid;name;shortName;")).toBe(true);
  });

  test("leaves out EDTF and codes of territories, which it would change", async () => {
    const [row] = await read("/api/members?format=csv-excel&kind=esn", {
      bom: true,
      delimiter: ";",
    });
    expect(Object.keys(row ?? {})).toEqual(
      COLUMNS.split(",").filter((name) => !/Edtf$|Code$/.test(name)),
    );
    expect(row?.name).toBe('\'=SOMME(A1) "guillemets"; virgule, etc.');
  });
});

test("rule 10: format decides alone, Accept is ignored", async () => {
  const json = await ask("/api/members", { headers: { accept: "text/csv" } });
  expect(json.headers.get("content-type")).toBe("application/json; charset=utf-8");
  const csv = await ask("/api/members?format=csv", { headers: { accept: "application/xml" } });
  expect(csv.status).toBe(200);
});

test("the Table Schema tells the columns, and the file obeys it", async () => {
  const schema = await body("/api/members.schema.json");
  expect(schema).toMatchObject({ primaryKey: "id", missingValues: [""] });
  expect(schema.fields.map(({ name }: { name: string }) => name).join(",")).toBe(COLUMNS);
  const table = await read("/api/members?format=csv&status=all");
  expect(table).toHaveLength(8);
  for (const row of table)
    for (const { name, type, format, constraints } of schema.fields) {
      const cell = row[name] ?? "";
      if (constraints.required) expect(cell).not.toBe("");
      if (cell === "") continue;
      if (type === "date") expect(cell).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      if (format === "uri") expect(URL.canParse(cell)).toBe(true);
      if (constraints.enum) expect(constraints.enum).toContain(cell);
    }
});
