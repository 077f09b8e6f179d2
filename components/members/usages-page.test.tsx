import { expect, test } from "vitest";
import { siteExample } from "../../lib/api/site-example";
import { htmlOf, textOf } from "../page/rendered";
import { UsagesPage } from "./usages-page";

const page = <UsagesPage site={siteExample} />;

test("a cell names its members, and its number leads to their list", async () => {
  expect(await htmlOf(page)).toMatch(
    /<a href="\/membres\?type=enseignement-recherche&amp;usage=etude" aria-label="1\u00a0: [^"]*">1<\/a>.{0,20}CINES/,
  );
});

test("a member stands under each usage that a source told", async () => {
  expect((await textOf(page)).match(/CINES/g)).toHaveLength(2);
});

test("a kind without members has no row", async () => {
  expect(await textOf(page)).not.toContain("Établissements de santé");
});

test("those of whom nothing is known are counted, and asked", async () => {
  expect(await textOf(page)).toContain("L’usage de 4 membres n’est pas connu.");
});
