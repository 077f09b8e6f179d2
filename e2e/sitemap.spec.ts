import { expect, test } from "@playwright/test";
import { readBuiltSite } from "../server/built-site";

/** Search, and what stands in the frames of other sites. */
const LEFT_OUT = ["/recherche", "/integrer/membres"];

const { files } = readBuiltSite(process.env.SITE_DIST_DIR ?? ".next-e2e");

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
    .filter(([, { headers }]) => headers["content-type"]?.startsWith("text/html"))
    .map(([path]) => path);
  const paths = new Set([...listed.map((address) => new URL(address).pathname), ...LEFT_OUT]);
  expect(built.filter((path) => !paths.has(path))).toEqual([]);
});
