import { expect, test } from "vitest";
import { memberNoun } from "./noun";

test("French counts in the plural from two on", () => {
  expect([0, 1, 2, 90].map(memberNoun)).toEqual(["membre", "membre", "membres", "membres"]);
});
