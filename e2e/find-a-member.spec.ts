import type { Page } from "@playwright/test";
import { expect, test } from "./quiet-page";

test("the form answers at its own address, without script, under the policy", async ({ page }) => {
  await page.goto("/membres");
  await page.getByLabel("État au", { exact: true }).fill("2021-12-31");
  await page.getByLabel("Comparer avec le").fill("2020-12-31");
  await page.getByRole("button", { name: "Afficher" }).click();
  await expect(page).toHaveURL(/\/membres\?.*au=2021-12-31/);
  await page.getByRole("main").getByRole("link", { name: "Tableau", exact: true }).click();
  await page.getByRole("link", { name: /^Sociétés de services 10$/ }).click();
  await expect(page).toHaveURL(/\/membres\/tableau\?type=esn&au=2021-12-31&depuis=2020-12-31/);
  await expect(page).toHaveTitle(/^10 membres sur 42\sau 31\sdécembre\s2021, 10\sde\splus/);
  await expect(page.getByRole("row")).toHaveCount(12);
  await expect(page.getByText("nouveau", { exact: true })).toHaveCount(10);
});

test("a sentence on the home page leads to the members that it asks for", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("Je suis").selectOption("un établissement d’enseignement ou de recherche");
  await page.getByLabel("je cherche").selectOption("qui est en production");
  await page.getByRole("button", { name: "Voir les membres" }).click();
  await expect(page).toHaveURL("/membres?type=enseignement-recherche&usage=production");
  expect(await idsOn(page)).toContain("cines");
});

test("both views show the members that the API gives, on any day and of any choice", async ({
  page,
  request,
}) => {
  for (const [asked, api] of [
    ["", "on=2026-11-24"],
    ["?au=2021-12-31", "on=2021-12-31"],
    ["?type=esn&usage=integration", "on=2026-11-24&kind=esn&usage=integration"],
    ["?q=archives&au=2023-01-01", "on=2023-01-01&q=archives"],
    ["?region=11&departement=75", "on=2026-11-24&region=11&departement=75"],
    ["?q=occitanie", "on=2026-11-24&region=76"],
  ] as const) {
    const { data } = await (await request.get(`/api/members?${api}`)).json();
    const ids = data.map(({ id }: { id: string }) => id).sort();
    for (const view of ["/membres", "/membres/tableau"]) {
      await page.goto(`${view}${asked}`);
      expect(await idsOn(page), `${view}${asked}`).toEqual(ids);
    }
  }
});

test("a filter is removed by its link, and the view keeps the rest", async ({ page }) => {
  await page.goto("/membres/tableau?type=esn&au=2021-12-31");
  await page.getByRole("link", { name: "Retirer le filtre Sociétés de services" }).click();
  await expect(page).toHaveURL("/membres/tableau?au=2021-12-31");
  expect(await idsOn(page)).toHaveLength(42);
});

test("a name is heard with its full name and its use", async ({ page }) => {
  await page.goto("/membres");
  await expect(
    page.getByRole("link", { name: /^RATP.*, Régie autonome|^RATP.*, étudie Vitam$/ }),
  ).toHaveCount(1);
});

test("on a narrow screen the names take five screens at most", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto("/membres");
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height / 640).toBeLessThanOrEqual(5);
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
  await expect(page.getByLabel("État au", { exact: true })).toHaveValue("2021-02-30");
  await expect(page.locator('input[name="type"]')).toHaveValue("esn");
  await expect(page.getByRole("row")).toHaveCount(0);
});

/** The ids of the members to whose pages the matter leads, in order of ids. */
function idsOn(page: Page): Promise<string[]> {
  return page.getByRole("main").evaluate((main) => {
    const list = main.querySelectorAll(".names a, .by-kind [scope=row] a");
    return [...list].map((link) => link.getAttribute("href")?.split("/").at(-1) ?? "").sort();
  });
}

function fontOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const heading = document.querySelector("h1");
    return heading ? getComputedStyle(heading).fontFamily : "";
  });
}
