import { expect, test } from "vitest";
import { frontMatterOf, postSchema } from "./post";

const published = { published: "84", because: "Un nom tu." };

function claimsOf(headcount: unknown, date: string) {
  return frontMatterOf(postSchema.parse({ title: "Un titre", headcount }), date).claims;
}

test("one figure is of the post's day", () => {
  expect(claimsOf("42", "2021-12-21")).toEqual([{ day: "2021-12-21", count: 42, because: null }]);
});

test("a published figure keeps the reason why the register differs", () => {
  expect(claimsOf(published, "2024-12-31")).toEqual([
    { day: "2024-12-31", count: 84, because: "Un nom tu." },
  ]);
});

test("figures by day are of these days, of either form", () => {
  expect(claimsOf({ "2020-12-31": "21", "2024-12-31": published }, "2025-01-30")).toEqual([
    { day: "2020-12-31", count: 21, because: null },
    { day: "2024-12-31", count: 84, because: "Un nom tu." },
  ]);
});

test("a post without figures claims nothing", () => {
  expect(claimsOf(undefined, "2021-12-21")).toEqual([]);
});
