import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { clubExample } from "../lib/config-example";
import { load, type Site } from "../lib/load";
import { makePreviews, PREVIEWS } from "./previews";

let root: string;
let site: Site;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "previews-"));
  const { register, ...rest } = await load(process.cwd(), "2026-11-24", clubExample);
  site = { ...rest, posts: [], register: { ...register, members: register.members.slice(0, 2) } };
});
afterEach(() => rmSync(root, { recursive: true }));

const drawn = () => readdirSync(join(root, PREVIEWS)).sort();

test("each page's picture is drawn, one that says the same once", async () => {
  const files = await makePreviews(root, site);
  expect(files["/og/membres.png"]).toMatch(/^[0-9a-f]{16}\.png$/);
  expect(drawn()).toEqual([...new Set(Object.values(files))].sort());
});

test("what an earlier build drew stays as it is, and what no page needs goes", async () => {
  const { "/og/membres.png": name = "" } = await makePreviews(root, site);
  utimesSync(join(root, PREVIEWS, name), 0, 0);
  writeFileSync(join(root, PREVIEWS, "0000000000000000.png"), "");
  await makePreviews(root, site);
  expect(statSync(join(root, PREVIEWS, name)).mtimeMs).toBe(0);
  expect(drawn()).not.toContain("0000000000000000.png");
});
