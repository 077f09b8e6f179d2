import { describe, expect, test } from "vitest";
import { splitFrontMatter, splitYamlFile } from "../content/front-matter";
import type { Member } from "../members/member";
import { readMember } from "../members/read-member";
import { readPost } from "../posts/read-post";
import { rules } from "./all";
import type { Content, Rule } from "./rule";

const { file: registerFile } = splitYamlFile({
  path: "members/register.yml",
  text: "asOf: 2021-12-21\n",
});
const register = { asOf: "2021-12-21", members: [ratp()], published: [] };

function ratp(): Member {
  const text = "---\nname: RATP\nkind: operateur\njoined: 2021-11\n---\n";
  const split = splitFrontMatter({ path: "members/ratp.md", text });
  const read = split.ok ? readMember(split.file) : split;
  if (!read.ok) throw new Error(read.messages.map(({ found }) => found).join());
  return read.member;
}

function contentWith(example: string): Content {
  const text = example.startsWith("---")
    ? example
    : `---\ntitle: Titre\ndescription: Une phrase.\n---\n\n${example}\n`;
  const split = splitFrontMatter({ path: "posts/2021-12-21-titre.mdx", text });
  return {
    today: "2021-12-24",
    register,
    memberIds: new Set(["ratp"]),
    memberFiles: new Map(),
    registerFile,
    posts: [readPost(split, register)],
    publicFiles: [{ address: "/favicon.svg", bytes: 500, dimensions: { width: 32, height: 32 } }],
  };
}

function found(rule: Rule, body: string): string[] {
  return rule.check(contentWith(body)).map((message) => message.found);
}

describe.each(rules.flatMap((rule) => rule.examples.map((example) => ({ rule, ...example }))))(
  "$bad",
  ({ rule, bad, message, good }) => {
    test("is refused with its message", () => {
      expect(found(rule, bad)).toContain(message);
    });

    test("written well, it passes", () => {
      expect(rules.flatMap((any) => found(any, good))).toEqual([]);
    });
  },
);
