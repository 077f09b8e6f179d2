import { expect, test } from "vitest";
import { consequences } from "./consequences";
import { splitFrontMatter } from "./content/front-matter";
import { member, register as registerOf, stay } from "./members/register-example";
import { readPost } from "./posts/read-post";

const ratp = (joined: string) => member("ratp", "RATP", { periods: [stay(joined)] });
const before = registerOf(
  ratp("2021-12-21"),
  member("coonum", "Coonum", { periods: [stay("2020-01-15")] }),
);
const after = registerOf(
  ratp("2022-01-05"),
  member("coonum", "Coonum", { periods: [stay("2020-01-15")] }),
);

function post(front: string, body: string) {
  const text = `---\ntitle: Titre\n${front}---\n${body}`;
  return readPost(splitFrontMatter({ path: "posts/2021-12-21-titre.mdx", text }), before);
}

const COMPONENTS = [
  '<MemberCount on="2021-12-31" />',
  '<NewMembers from="2021-09-28" to="2021-12-21" />',
  '<MemberCount on="2020-12-31" />',
].join("\n\n");

test("the same register has no consequence", () => {
  expect(consequences(before, before, [post("", COMPONENTS)], "2022-06-30")).toEqual({
    renamed: [],
    members: [],
    counts: [],
    posts: [],
  });
});

test("a member that is renamed, file and all, is told once, and neither gone nor new", () => {
  const was = registerOf(member("atos", "Atos", { periods: [stay("2021-10-01")] }));
  const is = registerOf(
    member("eviden", "Eviden", { periods: [stay("2021-11-01")], formerIds: ["atos"] }),
  );
  const wall = post(
    "",
    '<MemberWall on="2021-12-21" />\n\n<NewMembers from="2021-09-28" to="2021-12-21" />',
  );
  expect(consequences(was, is, [wall], "2022-06-30")).toEqual({
    renamed: [{ before: "Atos", after: "Eviden" }],
    members: [
      {
        name: "Eviden",
        before: [{ joined: "2021-10-01", left: null }],
        after: [{ joined: "2021-11-01", left: null }],
      },
    ],
    counts: [],
    posts: [],
  });
});

test("a changed date names the member, the head counts and what posts show", () => {
  expect(consequences(before, after, [post("", COMPONENTS)], "2022-06-30")).toEqual({
    renamed: [],
    members: [
      {
        name: "RATP",
        before: [{ joined: "2021-12-21", left: null }],
        after: [{ joined: "2022-01-05", left: null }],
      },
    ],
    counts: [{ day: "2021-12-31", before: 2, after: 1 }],
    posts: [
      {
        file: "posts/2021-12-21-titre.mdx",
        line: 4,
        component: "MemberCount",
        count: { before: 2, after: 1 },
        gained: [],
        lost: [],
      },
      {
        file: "posts/2021-12-21-titre.mdx",
        line: 6,
        component: "NewMembers",
        count: { before: 1, after: 0 },
        gained: [],
        lost: ["RATP"],
      },
    ],
  });
});

test("a member that is new or taken out had or has no stay", () => {
  const without = registerOf(member("coonum", "Coonum", { periods: [stay("2020-01-15")] }));
  expect(consequences(without, after, [], "2022-06-30").members).toEqual([
    { name: "RATP", before: [], after: [{ joined: "2022-01-05", left: null }] },
  ]);
});

test("drafts and later posts do not count as published", () => {
  expect(
    consequences(before, after, [post("draft: true\n", COMPONENTS)], "2022-06-30").posts,
  ).toEqual([]);
  expect(consequences(before, after, [post("", COMPONENTS)], "2021-12-20").posts).toEqual([]);
});
