import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { splitFrontMatter } from "../lib/content/front-matter";
import { contentRoot } from "../lib/content-root";
import { readContent } from "../lib/load";
import { arrivalColumns } from "../lib/members/arrival";
import { authorComponents } from "../lib/posts/author-components";
import { readPost } from "../lib/posts/read-post";
import { check } from "../lib/rules/check";

const guide = readFileSync("docs/auteurs.md", "utf8");
const examples = [...guide.matchAll(/^( *)```mdx\n([\s\S]*?)^ *```/gm)].map(
  ([, indent = "", body = ""]) => body.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
);
const { content } = await readContent(contentRoot(process.env), "2026-11-24");

test("the guide shows some MDX", () => {
  expect(examples.length).toBeGreaterThan(2);
});

test("the guide names every component that authors may write", () => {
  const names = Object.keys(authorComponents);
  expect(names.filter((name) => !new RegExp(`<${name}[ >]`).test(guide))).toEqual([]);
});

const declared = Object.values(authorComponents).map(({ example }) => example);

describe.each([...examples, ...declared])("the example %j", (body) => {
  test("passes the check, as the post of an author", () => {
    const text = `---\ntitle: Un exemple\ndescription: Une phrase.\n---\n\n${body}`;
    const path = "posts/2025-01-30-un-exemple-du-guide.mdx";
    const post = readPost(splitFrontMatter({ path, text }), content.register);
    const whole = { ...content, posts: [post] };
    const found = check(whole);
    expect(found.filter(({ place }) => place.file === path)).toEqual([]);
  });
});

test("the guide explains every column of a table of arrivals, in their order", () => {
  const explained = [...guide.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
  const names = arrivalColumns.map(({ name }) => name);
  expect(explained.filter((name) => names.some((column) => column === name))).toEqual(names);
});
