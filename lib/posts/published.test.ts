import { expect, test } from "vitest";
import { post } from "./post-example";
import { newestFirst, pagesAround, placeAmong } from "./published";

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

test.each([
  { page: 1, last: 1, shown: [1] },
  { page: 2, last: 3, shown: [1, 2, 3] },
  { page: 1, last: 30, shown: [1, 2, 3, 30] },
  { page: 5, last: 30, shown: [1, 2, 3, 4, 5, 6, 7, 30] },
  { page: 15, last: 30, shown: [1, 13, 14, 15, 16, 17, 30] },
  { page: 30, last: 30, shown: [1, 28, 29, 30] },
])("page $page of $last links to $shown", ({ page, last, shown }) => {
  expect(pagesAround(page, last)).toEqual(shown);
});
