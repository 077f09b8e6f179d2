import { expect, test } from "vitest";
import { post } from "./post-example";
import { themesOf } from "./themes";

test("themes stand by the number of their posts, then by address, as the first of them writes it", () => {
  const posts = [
    post("un", { tags: ["VaS", "Vie du Club"] }),
    post("deux", { tags: ["Vie du club", "Agenda"] }),
  ];
  const told = themesOf(posts).map(({ tag, slug, posts }) => [tag, slug, posts.length]);
  expect(told).toEqual([
    ["Vie du Club", "vie-du-club", 2],
    ["Agenda", "agenda", 1],
    ["VaS", "vas", 1],
  ]);
});
