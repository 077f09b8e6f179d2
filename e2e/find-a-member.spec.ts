import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./quiet-page";

test("the form answers at its own address, without script, under the policy", async ({ page }) => {
  await page.goto("/membres");
  await page.getByLabel("Au", { exact: true }).fill("2021-12-31");
  await page.getByLabel("Comparé au").fill("2020-12-31");
  await page.getByText("Types", { exact: true }).first().click();
  await page.getByLabel("Sociétés de services").check();
  await page.getByRole("button", { name: "Afficher" }).click();
  await expect(page).toHaveURL(/\/membres\?.*type=esn.*au=2021-12-31/);
  await expect(page).toHaveTitle(/^10 membres sur 42 au 31\sdécembre 2021, 10 de plus/);
  await expect(rows(page)).toHaveCount(11);
  await expect(page.getByText("nouveau", { exact: true })).toHaveCount(10);
});

test("a filter is removed by its link", async ({ page }) => {
  await page.goto("/membres?type=esn&au=2021-12-31");
  await page.getByRole("link", { name: "Retirer le filtre Sociétés de services" }).click();
  await expect(page).toHaveURL("/membres?au=2021-12-31");
  await expect(rows(page)).toHaveCount(43);
});

test("a filtered page is dressed as the static one, with the same frame", async ({ page }) => {
  const frame = () =>
    page.evaluate(() =>
      ["header", "footer"].map((name) => document.querySelector(name)?.outerHTML).join(),
    );
  await page.goto("/membres");
  const [font, plain] = [await fontOf(page), await frame()];
  await page.goto("/membres?au=2021-12-31");
  expect(await fontOf(page)).toBe(font);
  expect(await frame()).toBe(plain);
});

test("a faulty request is told in French, with the form as it was filled in", async ({ page }) => {
  const response = await page.goto("/membres?au=2021-02-30&type=esn");
  expect(response?.status()).toBe(400);
  await expect(page.getByRole("alert")).toContainText("n’est pas un jour du calendrier");
  await expect(page.getByLabel("Au", { exact: true })).toHaveValue("2021-02-30");
  await page.getByText("Types (1)").click();
  await expect(page.getByLabel("Sociétés de services")).toBeChecked();
  await expect(page.getByRole("row")).toHaveCount(0);
});

/** The rows of the list; below it stands a table by kind. */
function rows(page: Page): Locator {
  return page.getByRole("table").first().getByRole("row");
}

function fontOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const heading = document.querySelector("h1");
    return heading ? getComputedStyle(heading).fontFamily : "";
  });
}
