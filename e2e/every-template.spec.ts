import type { Page } from "@playwright/test";
import { ALL_RULES, axeFaults, COLOUR_RULES } from "./axe";
import { everyPage } from "./every-page";
import { focusFaults } from "./focus";
import { printFaults } from "./print-faults";
import { expect, test } from "./quiet-page";
import { tablesOf } from "./tables";
import { open, templates } from "./templates";
import { textFaults } from "./text-faults";
import { tornWords } from "./torn-words";
import { LARGE, SPACED_OUT, styleAsVisitor } from "./visitor-style";

const soft = expect.configure({ soft: true });

const DRESSES = [
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { colorScheme: "light", forcedColors: "active" }],
  ["light", { colorScheme: "light", forcedColors: "none" }],
] as const;

test.describe.configure({ timeout: 120_000 });

// One test a template, for a page that is loaded once; what fails in it does not hide the rest.
for (const template of templates) {
  test(`everyone can use ${template.name}`, async ({ page }) => {
    await open(page, template);
    await unfold(page);
    const tables = await tablesOf(page);

    await test.step("all can be read, axe finds nothing and the focus is seen, in any colours", async () => {
      for (const width of [1280, 320]) {
        await widen(page, width);
        soft(await textFaults(page), `${width} px`).toEqual([]);
        soft(await tornWords(page), `${width} px`).toEqual([]);
        soft(await lowTargets(page), `${width} px`).toEqual([]);
        soft(await axeFaults(page, ALL_RULES), `${width} px`).toEqual([]);
        for (const [dress, media] of DRESSES) {
          await page.emulateMedia(media);
          soft(await axeFaults(page, COLOUR_RULES), `${dress}, ${width} px`).toEqual([]);
          if (width === 1280) soft(await focusFaults(page), dress).toEqual([]);
        }
      }
    });

    await test.step("tables have titles of their own, and stay tables on 320 px", async () => {
      soft(tables.titles).not.toContain("");
      soft(new Set(tables.titles).size).toBe(tables.titles.length);
      soft(await tablesOf(page)).toEqual(tables);
    });

    await test.step("all can be read with text spaced out, or twice as large", async () => {
      for (const [css, width] of [
        [SPACED_OUT, 320],
        [SPACED_OUT, 1280],
        [LARGE, 1280],
        [LARGE, 640],
      ] as const) {
        await styleAsVisitor(page, css);
        await widen(page, width);
        soft(await textFaults(page), `${width} px, ${css}`).toEqual([]);
      }
      await styleAsVisitor(page, "");
    });

    await test.step("nothing is lost on A4", async () => {
      soft(await printFaults(page)).toEqual([]);
    });
  });
}

test("no page's title has a word that 320 px cannot hold", async ({ page, request }) => {
  const titles = (await everyPage(request)).map(({ html }) => /<h1.*?<\/h1>/s.exec(html)?.[0]);
  await page.goto("/nulle-part");
  await widen(page, 320);
  await page.locator("main").evaluate((main, all) => {
    main.innerHTML = all;
  }, titles.join(""));
  expect(await page.locator("h1").count()).toBe(titles.length);
  expect(await tornWords(page)).toEqual([]);
});

/** Opens what a page keeps folded. */
async function unfold(page: Page): Promise<void> {
  await page.locator("details").evaluateAll((all) => {
    for (const details of all) details.setAttribute("open", "");
  });
}

/** Links and controls that leave a finger less than 24 px (WCAG 2.5.8), those in sentences included. */
function lowTargets(page: Page): Promise<(string | null)[]> {
  const targets = page.locator("a[href], button, input, select, summary");
  return targets.evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 24)
      .map(({ textContent }) => textContent),
  );
}

function widen(page: Page, width: number): Promise<void> {
  return page.setViewportSize({ width, height: 900 });
}
