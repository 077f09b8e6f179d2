import { type Browser, expect, test } from "@playwright/test";

/** A page of another site, which may frame and show what ours allows it to. */
const OTHER_SITE = "http://exemple.test/";

for (const { scheme, paper } of [
  { scheme: "light", paper: "rgb(251, 248, 241)" },
  { scheme: "dark", paper: "rgb(15, 23, 40)" },
]) {
  test(`on a ${scheme} page of another site, the members stand in a frame as ${scheme}`, async ({
    browser,
    baseURL = "",
  }) => {
    const page = await openOther(
      browser,
      `<html style="color-scheme: ${scheme}">
       <iframe src="${baseURL}/integrer/membres?au=2021-12-31" title="Membres"></iframe>`,
    );
    const frame = page.frameLocator("iframe");
    await expect(frame.getByRole("heading", { level: 1 })).toHaveText(/^42 membres au 31/);
    await expect(frame.locator("body")).toHaveCSS("background-color", paper);
    await page.close();
  });
}

test("no other page of the site can be framed", async ({ browser, baseURL = "" }) => {
  const messages: string[] = [];
  const page = await openOther(browser, `<iframe src="${baseURL}/membres"></iframe>`, messages);
  await expect.poll(() => messages.join()).toContain("frame-ancestors");
  await page.close();
});

test("the badge is shown on another site", async ({ browser, baseURL = "" }) => {
  const page = await openOther(browser, `<img src="${baseURL}/badge/membres.svg" alt="Membres">`);
  await expect
    .poll(() => page.getByAltText("Membres").evaluate((image) => image.clientHeight))
    .toBe(24);
  await page.close();
});

for (const search of [
  "au=",
  "type=&au=2021-02-30",
  "au=%00",
  "type=esn&type=esn",
  "q=a",
  "au=%E9",
]) {
  test(`/integrer/membres?${search} is a page in French that can be framed`, async ({
    request,
  }) => {
    const response = await request.get(`/integrer/membres?${search}`);
    expect([200, 400]).toContain(response.status());
    expect(await response.text()).toMatch(/^<!DOCTYPE html><html lang="fr">/);
    expect(response.headers()["content-security-policy"]).toContain("frame-ancestors *");
  });
}

async function openOther(browser: Browser, html: string, messages: string[] = []) {
  const page = await browser.newPage();
  page.on("console", (message) => messages.push(message.text()));
  await page.route(OTHER_SITE, (route) => route.fulfill({ contentType: "text/html", body: html }));
  await page.goto(OTHER_SITE);
  return page;
}
