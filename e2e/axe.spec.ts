import type { Page } from "@playwright/test";
import axe from "axe-core";
import { expect, test } from "./quiet-page";
import { open, templates } from "./templates";

/** Everything that axe knows of WCAG 2.2 A and AA, and its best practices. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const DRESSES = ["light", "dark", "forced colours"].flatMap((dress) =>
  [1280, 320].map((width) => ({ dress, width })),
);

for (const template of templates) {
  test(`axe finds nothing against ${template.name} in any dress`, async ({ page }) => {
    await open(page, template);
    await unfold(page);
    await page.evaluate(axe.source);
    const faults: string[] = [];
    for (const { dress, width } of DRESSES) {
      await put(page, dress, width);
      for (const fault of await faultsIn(page)) faults.push(`${dress}, ${width} px: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
}

test("axe finds nothing against the link past the header while it is seen", async ({ page }) => {
  await page.goto("/");
  await page.evaluate(axe.source);
  for (const { dress, width } of DRESSES) {
    await put(page, dress, width);
    await page.getByRole("link", { name: "Aller au contenu" }).focus();
    expect(await faultsIn(page), dress).toEqual([]);
  }
});

/** Opens what a page keeps folded. */
async function unfold(page: Page): Promise<void> {
  await page.locator("details").evaluateAll((all) => {
    for (const details of all) details.setAttribute("open", "");
  });
}

async function put(page: Page, dress: string, width: number): Promise<void> {
  await page.emulateMedia({
    colorScheme: dress === "dark" ? "dark" : "light",
    forcedColors: dress === "forced colours" ? "active" : "none",
  });
  await page.setViewportSize({ width, height: 900 });
}

async function faultsIn(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(
    (rules) => window.axe.run({ runOnly: rules, resultTypes: ["violations"] }),
    RULES,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary}`),
  );
}
