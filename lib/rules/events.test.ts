import { expect, test } from "vitest";
import { splitFrontMatter } from "../content/front-matter";
import { readPost } from "../posts/read-post";
import { events } from "./events";

const register = { asOf: "2022-06-30", members: [], published: [] };

/** Where and what the rule finds in a post with this event. */
function found(start: string, end: string): string[] {
  const text = `---\ntitle: Titre\nevent:\n  start: ${start}\n  end: ${end}\n---\n\nUn texte.\n`;
  const split = splitFrontMatter({ path: "posts/2022-06-08-titre.mdx", text });
  if (!split.ok) throw new Error("The front matter has faults.");
  const read = readPost(split.file, register);
  if (!read.ok) throw new Error("The post has faults.");
  const content = {
    register,
    memberIds: [],
    memberFiles: new Map(),
    registerFile: null,
    posts: [{ file: split.file, ...read }],
    publicFiles: [],
  };
  return events.check(content).map(({ place, found }) => `${place.line}:${place.column} ${found}`);
}

test("a meeting that ends before it starts is refused, at its end", () => {
  expect(found("2022-06-30", "2022-06-29")).toEqual([
    "5:8 La réunion finirait le 2022-06-29, alors qu’elle commence le 2022-06-30.",
  ]);
  expect(found("2022-06-30T14:00", "2022-06-30T13:59")).toHaveLength(1);
});

test("a day and a time do not go together", () => {
  expect(found("2022-06-30", "2022-06-30T14:00")).toHaveLength(1);
  expect(found("2022-06-30T14:00", "2022-07-01")).toHaveLength(1);
});

test("a meeting may end on the day, or at the time, on which it starts", () => {
  expect(found("2022-06-30", "2022-06-30")).toEqual([]);
  expect(found("2022-06-30T14:00", "2022-06-30T14:00")).toEqual([]);
});
