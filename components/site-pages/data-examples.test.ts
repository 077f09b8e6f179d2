import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { generate } from "openapi-typescript-codegen";
import { visit } from "unist-util-visit";
import { describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { endpointAt } from "../../lib/api/endpoints";
import { respond, responseOf } from "../../lib/api/http";
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
  const endpoint = endpointAt(pathname);
  if (endpoint === undefined) throw new Error(`Nothing answers at ${pathname}.`);
  return responseOf(
    respond(new Request(address), BASE, (asked) =>
      endpoint.answer({ ...asked, site, commit: null }),
    ),
  );
}

function example(language: string): string {
  return `${codes.find(({ lang }) => lang === language)?.value ?? ""}\n`;
}

test("every address of the examples answers", () => {
  const addresses = [...text.matchAll(/https:\/\/club\.exemple\.fr\/api\/[^"\s]+/g)].map(
    ([one]) => one,
  );
  expect(addresses.map((address) => get(address).status)).toEqual([200, 200, 200, 200, 200]);
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

const described = z.object({
  paths: z.record(
    z.string(),
    z.object({ get: z.object({ operationId: z.string(), tags: z.tuple([z.string()]) }) }),
  ),
});

describe("a client that a public generator makes from the API's description", async () => {
  const folder = mkdtempSync(join(tmpdir(), "client-"));
  const write = (name: string, content: string) => writeFileSync(join(folder, name), content);
  const description = await get(`${BASE}/api/openapi.json`).json();
  await generate({ input: description, output: join(folder, "club"), useOptions: true });
  write("example.ts", example("ts"));

  test("has the types of the answers, by the project's own TypeScript", async () => {
    const operations = Object.entries(described.parse(description).paths);
    // Of an object that is written out, no field may be missing, and none unknown.
    const answers = operations.map(
      async ([
        path,
        {
          get: { operationId, tags },
        },
      ]) => {
        const answer = await get(`${BASE}${path.replace("{id}", "ratp")}`).text();
        const type = `Awaited<ReturnType<typeof ${tags[0]}Service.${operationId}>>`;
        return `void (${answer.trim()} satisfies ${type});\n`;
      },
    );
    const services = 'import { NewsService, RegisterService, ServiceService } from "./club";\n';
    write("answers.ts", services + (await Promise.all(answers)).join(""));
    const settings = {
      extends: resolve("tsconfig.json"),
      include: ["."],
      compilerOptions: { types: [] },
    };
    write("tsconfig.json", JSON.stringify(settings));
    const told = spawnSync(
      resolve("node_modules/.bin/tsc"),
      ["-p", folder, "--incremental", "false"],
      { encoding: "utf8" },
    );
    expect(told.stdout).toBe("");
    expect(told.status).toBe(0);
  });

  test("prints what the example in TypeScript says", async () => {
    const log = vi.spyOn(console, "log").mockReturnValue();
    vi.stubGlobal("fetch", async (address: string) => get(address));
    await import(join(folder, "example.ts"));
    vi.unstubAllGlobals();
    const [, says] = /; \/\/ (.*)/.exec(example("ts")) ?? [];
    expect(log.mock.calls).toEqual([[says]]);
    log.mockRestore();
  });
});
