import { expect, test } from "vitest";
import { endpoints } from "../../lib/api/endpoints";
import { respond } from "../../lib/api/http";
import { load } from "../../lib/load";
import { dataText } from "./data-text";

const BASE = "https://club.exemple.fr";
const text = dataText(BASE);
const site = await load(process.cwd(), "2026-11-24");

/** The API's answer, as at the address of an example. */
function get(address: string): Response {
  const { pathname } = new URL(address);
  const endpoint = endpoints.find(({ path }) => path === pathname);
  if (endpoint === undefined) throw new Error(`Nothing answers at ${pathname}.`);
  return respond(new Request(address), { SITE_URL: BASE }, (asked) =>
    endpoint.answer({ ...asked, site, commit: null }),
  );
}

function example(language: string): string {
  return new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(text)?.[1] ?? "";
}

test("every address of the examples answers", () => {
  const addresses = [...text.matchAll(/https:\/\/club\.exemple\.fr\/[^"\s]+/g)].map(([one]) => one);
  expect(addresses).toHaveLength(4);
  expect(addresses.map((address) => get(address).status)).toEqual([200, 200, 200, 200]);
});

test("the example in JavaScript prints the number of members", async () => {
  const printed: unknown[] = [];
  const run = new Function("fetch", "console", `return (async () => {${example("js")}})();`);
  await run(async (address: string) => get(address), {
    log: (value: unknown) => printed.push(value),
  });
  expect(printed).toEqual([42]);
});

test("the example in Python counts the 21 arrivals of 2021", async () => {
  const [, address = ""] = /address = "(.*)"/.exec(example("python")) ?? [];
  const { data } = await get(address).json();
  expect(data.filter(({ type }: { type: string }) => type === "joined")).toHaveLength(21);
});
