import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./quiet-page";
import { builtSite } from "./servers";
import { templates } from "./templates";
import { styleAsVisitor } from "./visitor-style";

/** States of pages that the templates do not show. */
const STATES = ["/2019/04/10/Pr%E9sentation-V2/", "/integrer/membres"];

test("every rule of the stylesheet is for something that a page holds", async ({ page }) => {
  test.slow();
  const unused = new Map<string, boolean>();
  const look = async () => {
    for (const [selector, isUsed] of await rulesOf(page))
      unused.set(selector, (unused.get(selector) ?? true) && !isUsed);
  };
  const addresses = templates.filter(({ status = 200 }) => status !== 500);
  for (const address of [...addresses.map((template) => template.address), ...STATES]) {
    await page.goto(address);
    await look();
  }
  const { serverError } = builtSite();
  for (const html of [readFileSync(serverError.path, "utf8"), postWithEverything()]) {
    await page.evaluate((whole) => {
      document.body.innerHTML = whole;
    }, html);
    await look();
  }
  expect([...unused].filter(([, isUnused]) => isUnused).map(([selector]) => selector)).toEqual([]);
});

test("an article's own stylesheet leaves out nothing that the whole one has for it", async ({
  page,
}) => {
  test.slow();
  const everything = postWithEverything();
  await page.goto("/membres");
  const address = await page.locator("link[rel=stylesheet]").getAttribute("href");
  const whole = await (await page.request.get(address ?? "")).text();
  const used = async () =>
    new Set((await rulesOf(page)).flatMap(([selector, isUsed]) => (isUsed ? selector : [])));
  for (const article of ["42utilisateurs", "journee-v5", "evolution"]) {
    await page.goto(`/actualites/${article}`);
    await page.locator(".prose").evaluate((prose, html) => {
      prose.insertAdjacentHTML("afterend", html);
    }, everything);
    const own = await used();
    await styleAsVisitor(page, whole);
    expect(await used()).toEqual(own);
  }
});

function postWithEverything(): string {
  const args = ["scripts/run-ts.mjs", "e2e/specimen.tsx"];
  return `<div class="prose">${execFileSync(process.execPath, args, { encoding: "utf8" })}</div>`;
}

/** The selectors of the page's stylesheets, and whether they select something of it in some state. */
function rulesOf(page: Page): Promise<[string, boolean][]> {
  return page.evaluate(() => {
    for (const closed of document.querySelectorAll("details")) closed.open = true;
    const found: [string, boolean][] = [];
    const whateverState = (selector: string) =>
      selector.replace(
        /::[\w-]+(\([^)]*\))?|(?<!\\):(?:hover|focus-visible|focus|active|host)\b/g,
        ":is(*)",
      );
    const visit = (rules: CSSRuleList, parent: string) => {
      for (const rule of rules) {
        const isStyle = rule instanceof CSSStyleRule;
        const own = isStyle ? rule.selectorText.replaceAll("&", `:is(${parent})`) : parent;
        if (isStyle) found.push([own, document.querySelector(whateverState(own)) !== null]);
        if ("cssRules" in rule && rule.cssRules instanceof CSSRuleList) visit(rule.cssRules, own);
      }
    };
    for (const { cssRules } of [...document.styleSheets, ...document.adoptedStyleSheets])
      visit(cssRules, "*");
    return found;
  });
}
