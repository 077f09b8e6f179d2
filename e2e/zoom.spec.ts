import type { Page } from "@playwright/test";
import { expect, test } from "./quiet-page";
import { open, templates } from "./templates";
import { textFaults } from "./text-faults";

/** The distances of WCAG 2.2, criterion 1.4.12. */
const SPACING = `* {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;
const LARGE = "html { font-size: 200% }";

const STATES = [
  { name: "320 px, which is 1280 at 400 %", width: 320, css: "" },
  { name: "text spaced out on 320 px", width: 320, css: SPACING },
  { name: "text spaced out on 1280 px", width: 1280, css: SPACING },
  { name: "text at 200 % on 1280 px", width: 1280, css: LARGE },
  { name: "text at 200 % on 640 px", width: 640, css: LARGE },
];

for (const template of templates) {
  test(`all of ${template.name} can be read, however large or spaced`, async ({ page }) => {
    await open(page, template);
    const faults: string[] = [];
    for (const { name, width, css } of STATES) {
      await page.setViewportSize({ width, height: 900 });
      await style(page, css);
      for (const fault of await textFaults(page)) faults.push(`${name}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
}

/** Adds a visitor's own style, which the policy does not hinder; replaces the one before. */
function style(page: Page, css: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}
