import { ALL_RULES, axeFaults } from "./axe";
import { countStops, tabThrough } from "./focus";
import { expect, test } from "./quiet-page";

test("the first key leads past the header, to the first link of the matter", async ({ page }) => {
  await page.goto("/membres/ratp");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Aller au contenu" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  expect(await axeFaults(page, ALL_RULES)).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/membres/ratp#contenu");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").getByRole("link").first()).toBeFocused();
});

for (const address of ["/", "/actualites/42utilisateurs", "/membres?au=2021-12-31"]) {
  test(`the Tab key goes through all of ${address} as one reads it, and out`, async ({ page }) => {
    await page.goto(address);
    const met = await tabThrough(page);
    expect(met).toEqual([...met].sort((a, b) => a - b));
    expect(met).toHaveLength(await countStops(page));
  });
}

test("on a narrow screen the Tab key follows the header's two lines", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto("/");
  const names = [];
  for (const _ of ["skip", "name", "search", "join", "news"]) {
    await page.keyboard.press("Tab");
    names.push(await page.locator(":focus").textContent());
  }
  expect(names.slice(1)).toEqual([
    "Club utilisateurs Vitam",
    "Recherche",
    "Rejoindre",
    "Actualités",
  ]);
});

test("the form is filled in and sent by keyboard alone", async ({ page }) => {
  await page.goto("/membres");
  const { keyboard } = page;
  await page.getByRole("searchbox").focus();
  await keyboard.type("archives");
  await keyboard.press("Tab");
  // Alike in every order of day and month.
  await keyboard.type("11112021");
  await keyboard.press("Enter");
  await expect(page).toHaveURL(/\?q=archives&au=2021-11-11/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("11 novembre 2021");
});
