import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commonFaults, faultsPage, GUIDE, PAGE, withCommonFaults } from "./fautes/pages";

test("docs/fautes.md shows every example as the rules have it now: npm run fautes", () => {
  expect(readFileSync(PAGE, "utf8")).toBe(faultsPage());
});

test("the guide's table of the commonest faults is that of the rules: npm run fautes", () => {
  const guide = readFileSync(GUIDE, "utf8");
  expect(guide).toBe(withCommonFaults(guide, commonFaults()));
  expect(commonFaults().split("\n").length).toBe(2 + 12);
});
