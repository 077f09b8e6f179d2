import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { clubExample } from "../lib/config-example";
import { frenchTypography } from "../lib/content/typography";
import { OPAQUE } from "../lib/content/typography-rules";
import { contentRoot } from "../lib/content-root";
import { load } from "../lib/load";
import type { Register } from "../lib/members/register";
import { type CheckedText, checkSpelling, readDictionary } from "../scripts/spelling/spelling";
import { visibleText } from "../scripts/spelling/visible-text";
import { isPage } from "../server/built-site";
import { builtSite } from "./servers";

/** Pages made on demand: lists, comparisons, what is not found, what cannot be read. */
const ON_DEMAND = [
  "/membres?au=2021-12-31&q=archives",
  "/membres?au=2023-12-31&depuis=2022-12-31&type=collectivite",
  "/membres?usage=vas",
  "/membres?au=1999-12-31",
  "/membres?au=2030-01-01",
  "/membres?q=aucune&type=sante",
  "/membres?au=31/02/2021&depuis=hier&typo=esn",
  "/recherche?q=archives",
  "/recherche?q=de",
  "/recherche?q=aucune",
  "/integrer/membres?au=1999-12-31",
  "/2016/01/01/rien/",
  "/2020/01/06/Liste-sympa/",
];

/** Every page, as the French that it says. */
async function pages(get: (address: string) => Promise<string>): Promise<CheckedText[]> {
  const { files, notFound, serverError } = builtSite();
  const built = [...Object.entries(files), ["404", notFound], ["500", serverError]] as const;
  const texts = built
    .filter(([, file]) => isPage(file))
    .map(([where, { path }]) => ({ where, text: visibleText(readFileSync(path, "utf8")) }));
  for (const where of ON_DEMAND) texts.push({ where, text: visibleText(await get(where)) });
  return texts;
}

test("no page has a word that is not French, nor a fault of typography", async ({ request }) => {
  const texts = await pages(async (address) => (await request.get(address)).text());
  expect(texts.length).toBeGreaterThan(150);
  const { register } = await load(contentRoot(process.env), "2026-11-24", clubExample);
  const { words, faults } = checkSpelling(texts, readDictionary(register));
  test.info().annotations.push({ type: "words", description: String(words) });
  expect(faults).toEqual([]);
  expect(typographicFaults(texts, register)).toEqual([]);
});

/** Lines that the typography would still change; the names of members are theirs. */
function typographicFaults(texts: readonly CheckedText[], { members }: Register): string[] {
  const names = members.map(({ name }) => name).filter((name) => frenchTypography(name) !== name);
  const places = new Map<string, string>();
  for (const { where, text } of texts)
    for (const line of text.split("\n")) if (!places.has(line)) places.set(line, where);
  return [...places]
    .map(([line, where]) => ({
      where,
      line: names.reduce((rest, name) => rest.replaceAll(name, OPAQUE), line.trim()),
    }))
    .filter(({ line }) => frenchTypography(line, { heading: true }) !== inHeading(line))
    .map(({ line, where }) => `${where}: ${line}`);
}

function inHeading(line: string): string {
  return line.replaceAll("\u202f", "\u00a0");
}
