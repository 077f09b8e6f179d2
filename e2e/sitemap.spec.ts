import { expect, test } from "@playwright/test";
import { isPage } from "../server/built-site";
import { builtSite } from "./servers";

/** Search, and what stands in the frames of other sites. */
const LEFT_OUT = ["/recherche", "/integrer/membres"];

const { files } = builtSite();

test("the sitemap names every built page but those for search, each its own canonical", async ({
  request,
}) => {
  test.slow();
  const sitemap = await (await request.get("/sitemap.xml")).text();
  const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = ""]) => address);
  for (const address of listed) {
    const page = await request.get(new URL(address).pathname);
    expect(page.status(), address).toBe(200);
    expect(await page.text()).toContain(`<link rel="canonical" href="${address}"`);
  }
  const built = Object.entries(files)
    .filter(([, file]) => isPage(file))
    .map(([path]) => path);
  const paths = new Set([...listed.map((address) => new URL(address).pathname), ...LEFT_OUT]);
  expect(built.filter((path) => !paths.has(path))).toEqual([]);
});
