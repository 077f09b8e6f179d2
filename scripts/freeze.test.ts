import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { newsFeed } from "../app/feeds";
import { FROZEN, frozen, frozenText } from "../lib/content/frozen";
import { sitemap } from "../lib/feeds/sitemap";
import { readContent } from "../server/built-site";
import { freeze } from "./freeze";

// What takes seconds to make, and is the same on any day.
vi.mock("./previews", () => ({ makePreviews: async () => ({}) }));
vi.mock("../styles/assets", () => ({ buildAssets: async () => ({ addresses: {}, files: [] }) }));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "freeze-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const of = (day: string) => ({
  CONTENT_DIR: "e2e/fixtures/club",
  SITE_URL: "https://club.exemple.fr",
  SITE_DATE: day,
  SITE_FROZEN: join(folder, day),
});

test("builds of two days, made at once, each freeze their own day", async () => {
  const days = ["2021-12-31", "2024-12-31"] as const;
  await Promise.all(days.map((day) => freeze(of(day))));
  const [early, late] = days.map((day) => readContent(join(folder, day)));
  expect([early?.today, late?.today]).toEqual(days);
  const lastPost = late?.posts.find(({ date }) => date > days[0])?.path ?? "";
  expect(frozenText(lastPost, join(folder, days[1])).type).toBe("root");
  expect(() => frozenText(lastPost, join(folder, days[0]))).toThrow("No complete build");
  const [few, more] = days.map(
    (day) => JSON.stringify(frozen(FROZEN.search, join(folder, day))).length,
  );
  expect(few).toBeLessThan(more ?? 0);
});

test("nothing of an earlier build stays", async () => {
  const former = join(folder, "2021-12-31/texts/former.json");
  mkdirSync(join(former, ".."), { recursive: true });
  writeFileSync(former, "{}");
  await freeze(of("2021-12-31"));
  expect(existsSync(former)).toBe(false);
});

test("faults of the content leave the earlier build as it was", async () => {
  const content = join(folder, "content");
  mkdirSync(join(content, "posts"), { recursive: true });
  writeFileSync(join(content, "posts/2021-12-21-un.mdx"), "Sans en-tête.\n");
  const former = join(folder, "2021-12-31/site.json");
  mkdirSync(join(former, ".."));
  writeFileSync(former, "{}");
  await expect(freeze({ ...of("2021-12-31"), CONTENT_DIR: content })).rejects.toThrow("posts/");
  expect(existsSync(former)).toBe(true);
});

test("a preview shows drafts and later posts, marked as such for all that robots read", async () => {
  const content = join(folder, "club");
  cpSync("e2e/fixtures/club", content, { recursive: true });
  const head = "title: Un essai\ndescription: À relire.\n";
  writeFileSync(
    join(content, "posts/2021-12-30-essai.mdx"),
    `---\n${head}draft: true\n---\n\n[Là](/rien).\n`,
  );
  const environment = { ...of("2021-12-31"), CONTENT_DIR: content };
  await freeze({ ...environment, SITE_PREVIEW: "1" });
  const site = readContent(join(folder, "2021-12-31"));
  expect(site.isPreview).toBe(true);
  expect(site.posts.map(({ slug }) => slug)).toContain("essai");
  expect(site.posts.some(({ date }) => date > "2021-12-31")).toBe(true);
  expect(site.faults.map(({ id }) => id)).toEqual(["link-dead"]);
  const feed = await newsFeed(
    { ...site, textOf: ({ path }) => frozenText(path, join(folder, "2021-12-31")) },
    "/atom.xml",
  );
  expect(feed.entries.map(({ url }) => url).join()).not.toMatch(/essai|50membres/);
  expect(sitemap(site)).not.toMatch(/essai|50membres/);
  await freeze(environment);
  expect(readContent(join(folder, "2021-12-31"))).toMatchObject({ isPreview: false, faults: [] });
});
