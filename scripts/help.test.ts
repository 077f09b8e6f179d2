import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import pkg from "../package.json";

test("every script of package.json is told in a sentence, and no other", () => {
  expect(Object.keys(pkg["//"]).toSorted()).toEqual(Object.keys(pkg.scripts).toSorted());
  const told = execFileSync(process.execPath, ["scripts/help.mjs"], { encoding: "utf8" });
  expect(told.trim().split("\n")).toHaveLength(Object.keys(pkg.scripts).length);
  expect(told).not.toContain("undefined");
});
