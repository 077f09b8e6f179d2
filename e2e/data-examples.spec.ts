/**
 * The examples of /donnees, as copied from the page. Those in JavaScript and for a spreadsheet
 * are tested without a browser; these two need programs that not every machine has.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./quiet-page";

test("the one for a terminal writes the file that it names", async ({ page, baseURL }) => {
  test.skip(!isInstalled("curl"), "There is no curl here.");
  const folder = mkdtempSync(join(tmpdir(), "example-"));
  run("sh", ["-c", await example(page, "sh", baseURL)], folder);
  const lines = readFileSync(join(folder, "membres-2021-12-31.csv"), "utf8").split("\r\n");
  expect(lines[0]).toMatch(/^id,name,/);
  expect(lines).toHaveLength(1 + 42 + 1);
});

test("the one in Python prints what it says", async ({ page, baseURL }) => {
  test.skip(!isInstalled("python3"), "There is no Python here.");
  expect(run("python3", ["-c", await example(page, "python", baseURL)])).toBe("21\n");
});

/** The code of the page in a language, asking the server under test. */
async function example(page: Page, language: string, base = ""): Promise<string> {
  await page.goto("/donnees");
  const code = (await page.locator(`code.language-${language}`).textContent()) ?? "";
  return code.replace(/https?:\/\/[^/"]+(?=\/api)/, base);
}

function run(program: string, options: string[], folder?: string): string {
  const { stdout, stderr, status } = spawnSync(program, options, { cwd: folder, encoding: "utf8" });
  expect(status, stderr).toBe(0);
  return stdout;
}

function isInstalled(program: string): boolean {
  return spawnSync(program, ["--version"]).status === 0;
}
