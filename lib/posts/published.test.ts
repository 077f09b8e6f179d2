import { expect, test } from "vitest";
import { post } from "./post-example";
import { newestFirst, placeAmong } from "./published";

test("posts stand newest first, and of one day in the order of their addresses", () => {
  const posts = [
    post("b", { date: "2021-12-21" }),
    post("c", { date: "2022-01-05" }),
    post("a", { date: "2021-12-21" }),
  ];
  expect(newestFirst(posts).map(({ slug }) => slug)).toEqual(["c", "a", "b"]);
});

test("the place of a post is its own, and none is that of a post elsewhere", () => {
  const posts = [post("un"), post("deux")];
  expect(placeAmong(posts, "deux")).toBe(1);
  expect(placeAmong(posts, "trois")).toBe(-1);
  expect(placeAmong([post("trois")], "trois")).toBe(0);
});
