import { createServer, type Server } from "node:http";
import { expect, test } from "@playwright/test";

// As the page around a frame asks, and not as a test emulates.
test.use({ colorScheme: null });

/** Another site: a server of its own, which frames and shows what ours allows it to. */
let other: Server;
let otherPage = "";
let otherUrl = "";

test.beforeAll(async () => {
  other = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8").end(otherPage);
  });
  await new Promise<void>((listening) => other.listen(0, "127.0.0.1", listening));
  const address = other.address();
  otherUrl = typeof address === "object" ? `http://127.0.0.1:${address?.port}/` : "";
});

test.afterAll(() => {
  other.close();
});

for (const { scheme, paper } of [
  { scheme: "light", paper: "rgb(251, 248, 241)" },
  { scheme: "dark", paper: "rgb(15, 23, 40)" },
]) {
  test(`on a ${scheme} page of another site, the members stand in a frame as ${scheme}`, async ({
    page,
    baseURL,
  }) => {
    otherPage = `<html style="color-scheme: ${scheme}">
      <iframe src="${baseURL}/integrer/membres?au=2021-12-31" title="Membres"></iframe>`;
    await page.goto(otherUrl);
    const frame = page.frameLocator("iframe");
    await expect(frame.getByRole("heading", { level: 1 })).toHaveText(/^42 membres au 31/);
    await expect(frame.locator("body")).toHaveCSS("background-color", paper);
  });
}

test("no other page of the site can be framed", async ({ page, baseURL }) => {
  const messages: string[] = [];
  page.on("console", (message) => messages.push(message.text()));
  otherPage = `<iframe src="${baseURL}/membres"></iframe>`;
  await page.goto(otherUrl);
  await expect.poll(() => messages.join()).toContain("frame-ancestors");
});

test("the badge is shown on another site", async ({ page, baseURL }) => {
  otherPage = `<!DOCTYPE html><img src="${baseURL}/badge/membres.svg" alt="Membres">`;
  await page.goto(otherUrl);
  const height = () => page.getByAltText("Membres").evaluate((image) => image.clientHeight);
  await expect.poll(height).toBe(24);
});

for (const { search, status } of [
  { search: "au=", status: 200 },
  { search: "au=%00", status: 200 },
  { search: "type=esn&type=esn", status: 200 },
  { search: "type=&au=2021-02-30", status: 400 },
  { search: "q=a", status: 200 },
  { search: "au=%E9", status: 400 },
]) {
  test(`/integrer/membres?${search} is a page in French that can be framed`, async ({
    request,
  }) => {
    const response = await request.get(`/integrer/membres?${search}`);
    expect(response.status()).toBe(status);
    expect(await response.text()).toMatch(/^<!DOCTYPE html><html lang="fr">/);
    expect(response.headers()["content-security-policy"]).toContain("frame-ancestors *");
  });
}
