import { everyPage } from "./every-page";
import { expect, test } from "./quiet-page";
import { type ReadPage, readPages } from "./read-pages";

/** What says nothing of where it leads. */
const VAGUE =
  /^(ici|l[aà]|lire( la suite)?|la suite|suite|plus|en savoir plus|voir|cliquez.*|lien|page)$/i;

// In one worker, which reads the pages once.
test.describe.configure({ mode: "default" });
let pages: ReadPage[];

test.beforeEach(async ({ page, request }) => {
  await page.goto("/accessibilite");
  pages ??= await readPages(page, await everyPage(request));
});

test("on a page, links of one name lead to one place", () => {
  const faults: string[] = [];
  for (const { address, links } of pages) {
    const targets = new Map(links.map(({ name, target }) => [name.toLowerCase(), target]));
    for (const { name, target } of links) {
      const other = targets.get(name.toLowerCase());
      if (other !== target) faults.push(`${address}: “${name}” leads to ${target} and ${other}`);
    }
  }
  expect(faults).toEqual([]);
});

test("every link says where it leads", () => {
  const names = new Set(pages.flatMap(({ links }) => links.map(({ name }) => name)));
  expect(names.size).toBeGreaterThan(300);
  expect([...names].filter((name) => name === "" || VAGUE.test(name))).toEqual([]);
});

test("no link opens another window", () => {
  const links = pages.flatMap(({ address, links }) => links.map((link) => ({ address, ...link })));
  expect(links.filter(({ opensWindow }) => opensWindow)).toEqual([]);
});
