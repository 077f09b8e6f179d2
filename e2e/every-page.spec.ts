import { expect, test } from "./quiet-page";

for (const { address, status } of [
  { address: "/", status: 200 },
  { address: "/nulle-part", status: 404 },
]) {
  test(`${address} is whole without any script`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(status);
    await expect(page.locator("h1")).toHaveCount(1);
    await expect(page.locator('script:not([type="application/ld+json"])')).toHaveCount(0);
    await expect(page.locator('link[as="script"]')).toHaveCount(0);
  });
}
