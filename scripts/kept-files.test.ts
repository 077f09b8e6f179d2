import { mkdtempSync, readdirSync, readFileSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { kept, removeForgotten } from "./kept-files";

const made = () => join(mkdtempSync(join(tmpdir(), "kept-")), "pictures");

test("a file made twice at once is there, whole and alone, and is not made again", async () => {
  const folder = made();
  const make = vi.fn(async () => "a");
  await Promise.all([kept(folder, "a.png", make), kept(folder, "a.png", make)]);
  await kept(folder, "a.png", make);
  expect(make).toHaveBeenCalledTimes(2);
  expect(readdirSync(folder)).toEqual(["a.png"]);
  expect(readFileSync(join(folder, "a.png"), "utf8")).toBe("a");
});

test("what no build has asked for of late goes, half-written files too", async () => {
  const folder = made();
  const make = async () => "";
  for (const name of ["old.png", "asked.png", "half.png.0"]) {
    await kept(folder, name, make);
    utimesSync(join(folder, name), 0, 0);
  }
  await kept(folder, "asked.png", make);
  await kept(folder, "new.png", make);
  await removeForgotten(folder);
  expect(readdirSync(folder).sort()).toEqual(["asked.png", "new.png"]);
});

test("where nothing was kept, nothing is forgotten", async () => {
  await expect(removeForgotten(made())).resolves.toBeUndefined();
});
