import { mkdtempSync, readdirSync, readFileSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isKept, keep, removeForgotten } from "./kept-files";

const made = () => join(mkdtempSync(join(tmpdir(), "kept-")), "pictures");

test("a file made twice at once is there, whole and alone", async () => {
  const folder = made();
  expect(await isKept(folder, "a.png")).toBe(false);
  await Promise.all([keep(folder, "a.png", "a"), keep(folder, "a.png", "a")]);
  expect(await isKept(folder, "a.png")).toBe(true);
  expect(readdirSync(folder)).toEqual(["a.png"]);
  expect(readFileSync(join(folder, "a.png"), "utf8")).toBe("a");
});

test("what no build has asked for of late goes, half-written files too", async () => {
  const folder = made();
  for (const name of ["old.png", "asked.png", "half.png.0"]) {
    await keep(folder, name, "");
    utimesSync(join(folder, name), 0, 0);
  }
  await isKept(folder, "asked.png");
  await keep(folder, "new.png", "");
  await removeForgotten(folder);
  expect(readdirSync(folder).sort()).toEqual(["asked.png", "new.png"]);
});

test("where nothing was kept, nothing is forgotten", async () => {
  await expect(removeForgotten(made())).resolves.toBeUndefined();
});
