import { expect, test } from "./quiet-page";

const ARTICLE = "/actualites/42utilisateurs";

test("the founding article shows its 42 members, its newcomers marked, all from the register", async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("42");
  const wall = page.getByRole("region", { name: "Tous les membres au 21 décembre 2021" });
  await expect(wall.getByRole("listitem")).toHaveCount(42);
  await expect(wall.getByText("nouveau", { exact: true })).toHaveCount(7);
  const frieze = page.getByRole("img", { name: /42/ });
  await expect(frieze.first()).toBeVisible();
});

test("a newcomer leads to its page, and its page back to the article", async ({ page }) => {
  await page.goto(ARTICLE);
  await page.getByRole("link", { name: "RATP" }).first().click();
  await expect(page).toHaveURL("/membres/ratp");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("RATP");
  await page.getByRole("link", { name: /42/ }).click();
  await expect(page).toHaveURL(ARTICLE);
});
