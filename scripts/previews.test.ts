import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { siteExample } from "../lib/api/site-example";
import type { Site } from "../lib/load";
import { post } from "../lib/posts/post-example";
import { makePreviews, PREVIEWS } from "./previews";

const { register } = siteExample;
const members = register.members.slice(0, 2);
const site: Site = { ...siteExample, posts: [], register: { ...register, members } };

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "previews-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const drawn = () => readdirSync(join(root, PREVIEWS)).sort();

test("each page's picture is drawn, one that says the same once", async () => {
  const files = await makePreviews(root, site);
  expect(files["/og/membres.png"]).toMatch(/^\.site\/previews\/[0-9a-f]{16}\.png$/);
  const names = Object.values(files).map((path) => basename(path));
  expect(drawn()).toEqual([...new Set(names)].sort());
});

test("pages that say the same share one drawing, drawn once", async () => {
  const title = "Réunion du Club";
  const posts = Array.from({ length: 8 }, (_, index) => post(`reunion-${index}`, { title }));
  const files = await makePreviews(root, { ...site, posts });
  const own = posts.map(({ slug }) => files[`/og/actualites/${slug}.png`]);
  expect(own[0]).toMatch(/\.png$/);
  expect(new Set(own).size).toBe(1);
});

test("what an earlier build drew is not drawn again", async () => {
  const { "/og/membres.png": path = "" } = await makePreviews(root, site);
  const { ino } = statSync(join(root, path));
  await makePreviews(root, site);
  expect(statSync(join(root, path)).ino).toBe(ino);
});
