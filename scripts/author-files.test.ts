import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Split, splitFrontMatter } from "../lib/content/front-matter";
import { contentRoot } from "../lib/content-root";
import type { Fault } from "../lib/faults/fault";
import { readContent } from "../lib/load";
import { readMember } from "../lib/members/read-member";
import { readPost } from "../lib/posts/read-post";
import { check } from "../lib/rules/check";
import { authorFiles, models } from "./author-files";

const files = authorFiles(readFileSync("docs/auteurs.md", "utf8"));
const club = contentRoot(process.env);
const { content } = await readContent(club, "2026-11-24");

test.each([...files.keys()])("%s is what npm run modeles writes", (path) => {
  // JSON is formatted as all of ours is.
  const read = (text: string) => (/json|snippets/.test(path) ? JSON.parse(text) : text);
  expect(read(readFileSync(path, "utf8"))).toEqual(read(files.get(path) ?? ""));
});

describe("a template passes the check as it is", () => {
  test.each(Object.entries(models))("%s", (_, { path, text }) => {
    const name = path.replace("AAAA-MM-JJ", "2026-01-31").replace("nom.md", "nom-essai.md");
    const split = splitFrontMatter({ path: name, text });
    const told = name.startsWith("members/")
      ? faultsOfMember(split)
      : check({ ...content, posts: [readPost(split, content.register)], pages: [] });
    const own = told.filter(({ place, level }) => place.file === name && level !== "warning");
    expect(own).toEqual([]);
  });
});

function faultsOfMember(split: Split): readonly Fault[] {
  const read = split.ok ? readMember(split.file, content.register.vocabulary) : split;
  return read.ok ? [] : read.faults;
}

describe("the schemas take what the check takes, as YAML reads it", () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const of = (name: string) =>
    ajv.compile(JSON.parse(files.get(`.vscode/schemas/${name}.json`) ?? ""));
  const folder = (name: string) =>
    readdirSync(join(club, name)).map((file) => [join(club, name, file)] as const);
  const kinds = { posts: of("actualite"), members: of("membre"), site: of("page") };

  test.each([...folder("posts"), ...folder("members"), ...folder("site")])("%s", (path) => {
    if (extname(path) === ".yml") return;
    const [, yaml = ""] = readFileSync(path, "utf8").split(/^---$/m, 2);
    const kind = basename(join(path, ".."));
    const validate =
      kind === "posts" ? kinds.posts : kind === "members" ? kinds.members : kinds.site;
    validate(parse(yaml));
    expect(validate.errors).toBeNull();
  });

  test("members/register.yml and members/vocabulary.yml", () => {
    for (const [name, file] of [
      ["registre", "register"],
      ["vocabulaire", "vocabulary"],
    ] as const) {
      const validate = of(name);
      validate(parse(readFileSync(join(club, `members/${file}.yml`), "utf8")));
      expect(validate.errors).toBeNull();
    }
  });

  test("a field that does not exist is told", () => {
    expect(kinds.posts({ title: "Un", titre: "Deux" })).toBe(false);
    expect(kinds.posts({ title: 2030, draft: true, updated: "2021-12-21" })).toBe(true);
  });
});

test("fields of a post are described in the words of the guide", () => {
  const { properties } = JSON.parse(files.get(".vscode/schemas/actualite.json") ?? "");
  expect(properties.title.description).toBe("le titre, obligatoire");
});
