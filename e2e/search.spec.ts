import { expect, test } from "./quiet-page";

test("a word typed in the form is found, marked, at an address of its own, without script", async ({
  page,
}) => {
  await page.goto("/recherche");
  await page.getByRole("searchbox", { name: "Un nom, un lieu, un sujet" }).fill("collectivites");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/recherche?q=collectivites");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("« collectivites »");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText([
    /^Membres/,
    /^Actualités/,
    /^Pages/,
  ]);
  await expect(page.locator("mark").first()).toHaveText(/^collectivités?$/i);
  await expect(page.locator("script")).toHaveCount(0);
});

test("browsers are offered the search on every page", async ({ page, request }) => {
  await page.goto("/");
  const link = page.locator('link[rel="search"]');
  const description = await request.get((await link.getAttribute("href")) ?? "");
  expect(description.headers()["content-type"]).toBe("application/opensearchdescription+xml");
  expect(await description.text()).toContain("/recherche?q={searchTerms}");
});

for (const [search, status] of [
  ["q=", 200],
  ["q=%", 200],
  ["q=%00%E2%80%AE", 200],
  ["q=(a%2B)%2B%24", 200],
  ["q=a&q=b", 400],
  ["q=%E9", 400],
  ["page=2", 200],
  [`q=${"a".repeat(3000)}`, 400],
] as const) {
  test(`/recherche?${search.slice(0, 20)} is a page in French`, async ({ request }) => {
    const response = await request.get(`/recherche?${search}`);
    expect(response.status()).toBe(status);
    expect(await response.text()).toMatch(/^<!DOCTYPE html><html lang="fr">/);
  });
}
