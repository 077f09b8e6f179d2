import { parse } from "csv-parse/sync";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { endpoints } from "../../lib/api/endpoints";
import { respond } from "../../lib/api/http";
import { clubExample } from "../../lib/config-example";
import { contentRoot } from "../../lib/content-root";
import { load } from "../../lib/load";

const BASE = "https://club.exemple.fr";
const site = await load(contentRoot(process.env), "2026-11-24", { ...clubExample, base: BASE });
const codes: { lang?: string | null; value: string }[] = [];
visit(site.textOf({ path: "site/donnees.mdx" }), "code", (code) => void codes.push(code));
const text = codes.map(({ value }) => value).join("\n");

/** The API's answer, as at the address of an example. */
function get(address: string): Response {
  const { pathname } = new URL(address);
  const endpoint = endpoints.find(({ path }) => path === pathname);
  if (endpoint === undefined) throw new Error(`Nothing answers at ${pathname}.`);
  return respond(new Request(address), BASE, (asked) =>
    endpoint.answer({ ...asked, site, commit: null }),
  );
}

function example(language: string): string {
  return `${codes.find(({ lang }) => lang === language)?.value ?? ""}\n`;
}

test("every address of the examples answers", () => {
  const addresses = [...text.matchAll(/https:\/\/club\.exemple\.fr\/api\/[^"\s]+/g)].map(
    ([one]) => one,
  );
  expect(addresses).toHaveLength(4);
  expect(addresses.map((address) => get(address).status)).toEqual([200, 200, 200, 200]);
});

test("the example for a spreadsheet has 42 members under its titles, as Excel reads them", async () => {
  const bytes = Buffer.from(await get(example("text").trim()).arrayBuffer());
  const rows: string[][] = parse(bytes, { bom: true, delimiter: ";" });
  expect(rows).toHaveLength(43);
  expect(rows[0]).toContain("shortName");
});

test("the example in JavaScript prints what it says", async () => {
  const printed: unknown[] = [];
  const run = new Function("fetch", "console", `return (async () => {${example("js")}})();`);
  await run(async (address: string) => get(address), {
    log: (value: unknown) => printed.push(value),
  });
  expect(printed).toEqual([42]);
  expect(example("js")).toContain("// 42");
});

test("what the example in Python counts is what it says", async () => {
  const [, address = ""] = /address = "(.*)"/.exec(example("python")) ?? [];
  const { data } = await get(address).json();
  expect(data.filter(({ type }: { type: string }) => type === "joined")).toHaveLength(21);
  expect(example("python")).toContain("# 21");
});
