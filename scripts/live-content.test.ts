import { existsSync, readdirSync } from "node:fs";
import * as promises from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { contentRoot } from "../lib/content-root";

const { cp, readFile } = promises;

test("no test sees what authors change, whatever it asks and however it names it", async () => {
  expect(() => existsSync("members/ratp.md")).toThrow("is live content");
  expect(() => readdirSync(pathToFileURL("public"))).toThrow("is live content");
  expect(() => cp("./lib/../members", tmpdir(), { recursive: true })).toThrow("is live content");
  expect(() => readFile(join(process.cwd(), "posts/2021.mdx"))).toThrow("is live content");
  expect(() => promises.stat("posts")).toThrow("is live content");
  expect(() => readFile("site/club.mdx")).toThrow("is live content");
});

test("the content in fixtures is there for all, and so are folders of like names", () => {
  expect(readdirSync(join(contentRoot(process.env), "members"))).toContain("ratp.md");
  expect(readdirSync("lib/members")).toContain("head-count.ts");
  expect(existsSync("members-of-nobody")).toBe(false);
});
