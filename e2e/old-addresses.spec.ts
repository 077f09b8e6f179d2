import { expect, test } from "@playwright/test";
import { clubExample } from "../lib/config-example";
import { contentRoot } from "../lib/content-root";
import { load } from "../lib/load";
import { findOldAddress } from "../lib/old-site/find";
import { today } from "../lib/today";
import { askAll, nextOrigin } from "./servers";

/** An address as people and programs write it; lib/old-site/find.test.ts tries all the rest. */
function spellings(path: string): string[] {
  const cases = [path, `${path}/`, `${path.toUpperCase()}/`, `${path.normalize("NFD")}/`];
  const encoded = cases.map(encodeURI);
  const inSmallHex = encoded.map((one) => one.replace(/%../g, (hex) => hex.toLowerCase()));
  return [...new Set([...encoded, ...inSmallHex, `${encoded[1]}?utm_source=lettre`])];
}

for (const { server, origin, written } of [
  { server: "our server", origin: "", written: spellings },
  { server: "next start", origin: nextOrigin, written: (path: string) => [encodeURI(path)] },
]) {
  test(`every old address is answered in one hop by ${server}`, async ({ request }) => {
    test.slow();
    const site = await load(contentRoot(process.env), today(process.env), clubExample);
    const asked = site.oldSite.pages
      // Answered by the feed itself, in its own spelling.
      .filter(({ path }) => path !== "/atom.xml")
      .flatMap((page) => written(page.path).map((address) => ({ page, address })));
    const targets = new Set<string>();
    const ask = async ({ page, address }: (typeof asked)[number]) => {
      const found = findOldAddress(page.path, site);
      const response = await request.get(origin + address, { maxRedirects: 0 });
      if (found.is === "moved") {
        expect(response.status(), address).toBe(308);
        expect(response.headers().location, address).toBe(found.to);
        targets.add(found.to);
      } else {
        expect(response.status(), address).toBe(410);
        expect(await response.text(), address).toContain("<h1>Ancienne page sans équivalent</h1>");
      }
    };
    await askAll(asked, ask);
    for (const target of targets)
      expect((await request.get(origin + target, { maxRedirects: 0 })).status(), target).toBe(200);
    test.info().annotations.push({ type: "addresses tried", description: `${asked.length}` });
  });
}

test("the feed stands where it stood, however its address is written", async ({ request }) => {
  for (const origin of ["", nextOrigin]) {
    expect((await request.get(`${origin}/atom.xml`)).status()).toBe(200);
    for (const address of ["/atom.xml/", "/ATOM.XML", "/ATOM.XML/"]) {
      const response = await request.get(origin + address, { maxRedirects: 0 });
      expect([response.status(), response.headers().location], address).toEqual([308, "/atom.xml"]);
    }
  }
});

test("an address of which nothing is known, or that cannot be read, is no error", async ({
  request,
}) => {
  for (const origin of ["", nextOrigin]) {
    for (const address of ["/2030/01/01/rien/", "/pages/%00", "/pages/a%2Fb", "/public/"])
      expect((await request.get(origin + address)).status(), address).toBe(404);
    const latin = await request.get(`${origin}/2019/04/10/Pr%E9sentation-V2/`);
    expect(latin.status()).toBe(410);
  }
});
