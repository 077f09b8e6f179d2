import { describe, expect, test } from "vitest";
import { blockFixtures } from "./fixtures/blocks";
import { contentExample } from "./fixtures/content";
import { FILE, type Fixture, FRONT_MATTER } from "./fixtures/fixture";
import { frontMatterFixtures } from "./fixtures/front-matter";
import { htmlFixtures } from "./fixtures/html";
import { imageFixtures } from "./fixtures/images";
import { jekyllFixtures } from "./fixtures/jekyll";
import { linkFixtures } from "./fixtures/links";
import { importFolder } from "./import-folder";

const fixtures: readonly Fixture[] = [
  ...frontMatterFixtures,
  ...imageFixtures,
  ...linkFixtures,
  ...blockFixtures,
  ...htmlFixtures,
  ...jekyllFixtures,
];

function imported({ file = FILE, old }: Fixture) {
  const text = old.startsWith("---\n") ? old : FRONT_MATTER + old;
  const path = `_posts/${file}`;
  const [result] = importFolder([{ path, text }], "posts", contentExample, []).files;
  if (result === undefined) throw new Error("skipped");
  return result;
}

describe.each(fixtures)("$number $about", (fixture) => {
  const { text, notes } = imported(fixture);

  test("becomes what it should", () => {
    const body = text.slice(text.indexOf("\n---\n\n") + 6);
    expect(fixture.now.startsWith("---\n") ? text : body).toBe(fixture.now);
  });

  test("leaves to do what it should, at its place", () => {
    const told = notes.map(({ place, found }) => {
      const where = place.file.startsWith("_posts/") ? "" : "nouveau ";
      return `${where}${place.line}:${place.column} ${found}`;
    });
    expect(told).toEqual(fixture.notes ?? []);
  });

  test("is a draft only where something is left to do", () => {
    expect(text.includes("\ndraft: true\n")).toBe(notes.length > 0);
  });
});

test("each peculiarity has its fixture", () => {
  const numbers = new Set([...fixtures.map(({ number }) => number), 8, 40]);
  expect(
    Array.from({ length: 55 }, (_, index) => index + 1).filter((n) => !numbers.has(n)),
  ).toEqual([]);
});
