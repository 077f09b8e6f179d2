import { expect, test } from "vitest";
import { post } from "./post-example";
import {
  allPages,
  isPublished,
  newestFirst,
  pageOfPosts,
  pagesAround,
  placeAmong,
} from "./published";

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

test("a post is out from its day on, and a draft never", () => {
  const one = post("un", { date: "2022-06-01" });
  expect(["2022-05-31", "2022-06-01", "2022-06-02"].map((day) => isPublished(one, day))).toEqual([
    false,
    true,
    true,
  ]);
  expect(isPublished({ ...one, draft: true }, "2022-06-02")).toBe(false);
});

test.each([0, 1, 5, 6, 11])("of %i posts, each stands on one page of five, in order", (count) => {
  const posts = Array.from({ length: count }, (_, index) => post(`${index}`));
  const pages = allPages(posts).map((page) => pageOfPosts(posts, page));
  expect(pages.flat()).toEqual(posts);
  expect(pages.slice(0, -1).every(({ length }) => length === 5)).toBe(true);
  expect(pages.length).toBe(Math.ceil(count / 5) || 1);
});
