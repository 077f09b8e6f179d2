import type { Page } from "@playwright/test";
import { ALL_RULES, axeFaults, COLOUR_RULES } from "./axe";
import { focusFaults } from "./focus";
import { expect, test } from "./quiet-page";
import { tablesOf } from "./tables";
import { open, templates } from "./templates";
import { textFaults } from "./text-faults";
import { LARGE, SPACED_OUT, styleAsVisitor } from "./visitor-style";

const soft = expect.configure({ soft: true });

test.describe.configure({ timeout: 120_000 });

// One test a template, for a page that is loaded once; what fails in it does not hide the rest.
for (const template of templates) {
  test(`everyone can use ${template.name}`, async ({ page }) => {
    await open(page, template);
    await unfold(page);
    const tables = await tablesOf(page);

    await test.step("axe finds nothing, and the focus is seen, in any colours", async () => {
      soft(await axeFaults(page, ALL_RULES)).toEqual([]);
      soft(await focusFaults(page)).toEqual([]);
      for (const [dress, media] of [
        ["dark", { colorScheme: "dark" }],
        ["forced colours, dark", { forcedColors: "active" }],
        ["forced colours", { colorScheme: "light" }],
      ] as const) {
        await page.emulateMedia(media);
        soft(await axeFaults(page, COLOUR_RULES), dress).toEqual([]);
        soft(await focusFaults(page), dress).toEqual([]);
      }
    });
    await page.emulateMedia({ forcedColors: "none" });

    await test.step("all can be read on 320 px, and axe finds nothing there", async () => {
      await widen(page, 320);
      soft(await textFaults(page)).toEqual([]);
      soft(await axeFaults(page, ALL_RULES)).toEqual([]);
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
  });
}

/** Opens what a page keeps folded. */
async function unfold(page: Page): Promise<void> {
  await page.locator("details").evaluateAll((all) => {
    for (const details of all) details.setAttribute("open", "");
  });
}

function widen(page: Page, width: number): Promise<void> {
  return page.setViewportSize({ width, height: 900 });
}
