import { readFileSync } from "node:fs";
import { isPage } from "../server/built-site";
import { everyPage } from "./every-page";
import { expect, test } from "./quiet-page";
import { builtSite } from "./servers";

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

test("no page holds what the policy forbids", async ({ request }) => {
  for (const { address, html } of await everyPage(request)) {
    expect(html, address).not.toMatch(
      /<script(?![^>]*application\/ld\+json)|<style|\s(style|on[a-z]+)="/,
    );
  }
});

test("the picture that every page gives for previews is there", () => {
  const { files } = builtSite();
  // What other sites frame is shared by their pages.
  const pages = Object.entries(files).filter(([address]) => !address.startsWith("/integrer/"));
  for (const { path } of pages.map(([, file]) => file).filter(isPage)) {
    const [, address = ""] =
      /property="og:image" content="https?:\/\/[^/]*([^"]*)"/.exec(readFileSync(path, "utf8")) ??
      [];
    expect(files[address]?.headers["content-type"], path).toBe("image/png");
  }
});
