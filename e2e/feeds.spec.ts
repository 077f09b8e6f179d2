import { expect, test } from "./quiet-page";

/* What a person sees who opens a feed in a browser: no script, no XSLT. */

for (const [address, path] of [
  ["/atom.xml", "/actualites"],
  ["/rss.xml", "/actualites"],
  ["/membres/changements.xml", "/membres"],
  ["/actualites/theme/bilan/atom.xml", "/actualites/theme/bilan"],
] as const) {
  test(`${address} says what it is, and leads to ${path}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator("p")).toContainText("Ceci est un flux");
    await expect(page.locator(":is(id, guid, content):visible")).toHaveCount(0);
    await expect(page.locator("p a")).toHaveAttribute("href", new RegExp(`//[^/]+${path}$`));
  });
}
