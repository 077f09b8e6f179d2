import { print, unspaced } from "./paper";
import { expect, test } from "./quiet-page";

test("the members of a day are a sheet for a steering committee", async ({ page }) => {
  await page.goto("/membres?au=2021-12-31");
  const names = await page
    .locator(".names a")
    .evaluateAll((links) => links.map((link) => link.firstChild?.textContent ?? ""));
  expect(names).toHaveLength(42);
  const sheets = await print(page);
  const text = sheets.map((sheet) => sheet.text).join("");
  expect(sheets).toHaveLength(1);
  expect(sheets[0]?.text).toContain(unspaced("42 membres au 31 décembre 2021"));
  for (const name of names) expect(text).toContain(unspaced(name));
  expect(text).toContain(unspaced("Collectivités territoriales 9"));
  expect(text).not.toContain(unspaced("Afficher"));
});

for (const address of [
  "/membres",
  "/membres/usages",
  "/membres?au=2023-12-31&depuis=2022-12-31",
  "/membres?au=2025-01-30&depuis=2023-12-31",
]) {
  test(`${address} is one sheet`, async ({ page }) => {
    await page.goto(address);
    expect(await print(page)).toHaveLength(1);
  });
}

test("a sheet says of what site, address and day it is", async ({ page }) => {
  for (const address of ["/", "/membres/ratp", "/recherche?q=archives", "/membres?au=2021-12-31"]) {
    await page.goto(address);
    const [sheet] = await print(page);
    expect(sheet?.text).toContain(unspaced("Club utilisateurs Vitam"));
    expect(sheet?.text).toContain(unspaced(`http://localhost:3000${address}`));
    expect(sheet?.text).toContain(unspaced("Membres connus au 30 janvier 2025, site construit le"));
  }
});
