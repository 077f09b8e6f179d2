import { expect, test } from "vitest";
import { splitFrontMatter } from "../content/front-matter";
import { register } from "../members/register-example";
import { readPost } from "./read-post";

const known = { ...register(), asOf: "2021-12-21" };

function read(text: string, path = "posts/2021-12-21-un-titre.mdx") {
  const { post, frontMatterFaults, markupFaults } = readPost(
    splitFrontMatter({ path, text }),
    known,
  );
  const told = [...frontMatterFaults, ...markupFaults].map(
    ({ id, place }) => `${place.line}:${place.column} ${id}`,
  );
  return { post, told, frontMatterFaults };
}

test("faults of name, front matter and text come together, and the sound fields are kept", () => {
  const { post, told } = read(
    "---\ntitle: Un titre\nupdated: 2021-02-31\ntag: [VaS]\n---\n\nUn<br>deux",
    "posts/2021-12-21-Un titre.mdx",
  );
  expect(told).toEqual([
    "1:1 file-name",
    "3:10 value-day",
    "4:1 key-unknown",
    "7:3 element-refused",
  ]);
  expect(post).toMatchObject({
    date: "2021-12-21",
    slug: "un-titre",
    title: "Un titre",
    updated: null,
    bodyLine: 6,
  });
});

test("a post without readable front matter is named after its file, and its text is read", () => {
  const { post, told } = read("---\ntitle: a: b: c\n---\nUn mot.");
  expect(told).toEqual(["2:8 front-matter-yaml"]);
  expect(post).toMatchObject({ title: "un titre", text: "Un mot." });
});

test("a name without a day stands in on the last day of the register", () => {
  const { post, told } = read("---\ntitle: Un\n---\n", "posts/Été 2021.mdx");
  expect(told).toEqual(["1:1 file-name"]);
  expect(post).toMatchObject({ date: "2021-12-21", slug: "ete-2021" });
});

test("a name with the day still to be written keeps its other words", () => {
  const { frontMatterFaults } = read("---\ntitle: Un\n---\n", "posts/AAAA-MM-JJ-TITRE.mdx");
  expect(frontMatterFaults[0]?.advice).toBe("Renommez-le « AAAA-MM-JJ-titre.mdx ».");
});

test("a name with its day in the French order is told in the right one", () => {
  const { frontMatterFaults } = read("---\ntitle: Un\n---\n", "posts/21.12.2021 Été.mdx");
  expect(frontMatterFaults[0]?.advice).toBe("Renommez-le « 2021-12-21-ete.mdx ».");
});

test.each(["2024-1-5-court", "2024_01_05 court"])(
  "a day written short, %s, is completed",
  (name) => {
    const { frontMatterFaults } = read("---\ntitle: Un\n---\n", `posts/${name}.mdx`);
    expect(frontMatterFaults[0]?.advice).toBe("Renommez-le « 2024-01-05-court.mdx ».");
  },
);

test.each(["2022-06-30", "2022-06-30T00:00", "2022-06-30T19:05", "2022-06-30T23:59"])(
  "a meeting can start at %s",
  (start) => {
    const { post, told } = read(`---\ntitle: Un\nevent:\n  start: ${start}\n---\n`);
    expect([told, post.event?.start]).toEqual([[], start]);
  },
);

test.each([
  ...["2022-13-01T14:00", "2022-06-31T14:00", "2022-03-27T02:30", "2022-06-30T24:00"],
  ...["2022-06-30T9:00", "2022-06-30T14:60", "2022-06-30T14:000", "2022-06-30T114:00"],
])("a meeting cannot start at %s", (start) => {
  const { told } = read(`---\ntitle: Un\nevent:\n  start: ${start}\n---\n`);
  expect(told).toEqual(["4:10 value-moment"]);
});

test("the place of a meeting is in French typography, as the title is", () => {
  const { post } = read(
    "---\ntitle: Un\nevent:\n  start: 2022-06-30\n  place: Hôtel d'État ; 2e étage\n---\n",
  );
  expect(post.event?.place).toBe("Hôtel d’État\u202f; 2e étage");
});

test("each field of the front matter is read", () => {
  const { post, told } = read(`---
title: Un
description: Deux
tags: [VaS]
image: /favicon.svg
imageAlt: Le sceau
updated: 2021-12-22
draft: true
formerUrls: [/ancien]
event: { start: 2022-06-30, end: 2022-07-01, online: "https://exemple.fr", register: a@exemple.fr }
---
`);
  expect(told).toEqual([]);
  expect(post).toMatchObject({
    description: "Deux",
    tags: ["VaS"],
    image: { src: "/favicon.svg", alt: "Le sceau" },
    updated: "2021-12-22",
    draft: true,
    formerUrls: ["/ancien"],
    event: { end: "2022-07-01", online: "https://exemple.fr", register: "mailto:a@exemple.fr" },
  });
});

test.each([
  ["2021-12-21-42utilisateurs.mdx", true],
  ["2021-12-21-version-5.1.mdx", true],
  ["x2021-12-21-a.mdx", false],
  ["2021-12-21-a--b.mdx", false],
  ["2021-12-21-a.mdx2", false],
])("%s is the name of a post: %s", (name, isOne) => {
  expect(read("---\ntitle: Un\n---\n", `posts/${name}`).told).toEqual(
    isOne ? [] : ["1:1 file-name"],
  );
});

test("a name that says nothing has a stand-in, and the form of a right one is told", () => {
  const { post, frontMatterFaults } = read("---\ntitle: Un\n---\n", "posts/★.mdx");
  expect(post).toMatchObject({ date: "2021-12-21", slug: "sans-nom" });
  expect(frontMatterFaults[0]).toMatchObject({
    expected: expect.stringMatching(/^un jour du calendrier/),
    advice: "Renommez-le « AAAA-MM-JJ-sans-nom.mdx ».",
  });
});

test.each([
  ["draft: true", "", true],
  ["draft:   true  ", "", true],
  ["draft: true ou non", "", false],
  ["x-draft: true", "", false],
  ["tags: []", "draft: true", false],
])("of a front matter that cannot be read, %j alone makes a draft", (line, body, isDraft) => {
  const { post } = read(`---\ntitle: a: b: c\n${line}\n---\n${body}\n`);
  expect(post.draft).toBe(isDraft);
});
