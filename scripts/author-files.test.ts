import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { splitFrontMatter } from "../lib/content/front-matter";
import { contentRoot } from "../lib/content-root";
import type { Fault } from "../lib/faults/fault";
import { readContent } from "../lib/load";
import { readMember } from "../lib/members/read-register";
import { readPost } from "../lib/posts/read-post";
import { check } from "../lib/rules/check";
import type { Content } from "../lib/rules/rule";
import { authorFiles, models } from "./author-files";

const files = authorFiles(readFileSync("docs/auteurs.md", "utf8"));
const club = contentRoot(process.env);
const { content } = await readContent(club, "2026-11-24");

test.each([...files.keys()])("%s is what npm run modeles writes", (path) => {
  // JSON is formatted as all of ours is.
  const read = (text: string) => (/json|snippets/.test(path) ? JSON.parse(text) : text);
  expect(read(readFileSync(path, "utf8"))).toEqual(read(files.get(path) ?? ""));
});

/** What an author puts in each gap. */
const GAPS: readonly (readonly [gap: string, filled: string])[] = [
  ["AAAA-MM-JJ", "2025-01-30"],
  ["TITRE", "un-essai"],
  ["NOM", "regie-d-essai"],
  ["kind: à choisir", "kind: operateur"],
  ["usage: à choisir", "usage: etude"],
  ["https://\n", "https://www.exemple.fr/annonce\n"],
  ["# description: ", "description: Une phrase."],
  ["draft: true\n", ""],
  ["Écrivez ici", "Voici"],
];

/** What is told of each template as it is. */
const LEFT: Readonly<Record<string, readonly string[]>> = {
  actualite: ["file-name", "description-missing"],
  reunion: ["file-name", "value-moment", "description-missing"],
  membre: [
    ...["file-name", "value-choice", "edtf-form", "value-url", "value-source"],
    ...["value-day", "value-choice", "value-source"],
    ...["text-to-write", "text-to-write", "text-to-write"],
  ],
};

describe.each(Object.entries(models))("the template « %s »", (name, { path, text }) => {
  const filled = (typed: string) =>
    GAPS.reduce((left, [gap, words]) => left.replaceAll(gap, words), typed);

  test("filled in, passes the check", () => {
    expect(toldOf({ path: filled(path), text: filled(text) })).toEqual([]);
  });

  test("as it is, is told gap by gap", () => {
    expect(toldOf({ path, text }).map(({ id }) => id)).toEqual(LEFT[name]);
  });
});

test("published with the title of the template, a post is told of it", () => {
  const text = (models.actualite?.text ?? "").replace("draft: true\n", "");
  expect(toldOf({ path: "posts/2025-01-30-essai.mdx", text }).map(({ found }) => found)).toContain(
    "Une consigne du modèle est restée : « Écrivez ici un titre ».",
  );
});

/** What the check says of a file that is put beside those of the club. */
function toldOf(file: { path: string; text: string }): readonly Fault[] {
  const split = splitFrontMatter(file);
  const ofFile = (changed: Partial<Content>) =>
    check({ ...content, ...changed }).filter(({ place }) => place.file === file.path);
  if (file.path.startsWith("posts/")) return ofFile({ posts: [readPost(split, content.register)] });
  const { register, memberIds, memberFiles } = content;
  const read = readMember(split, register.vocabulary);
  if (!read.ok)
    return [
      ...read.faults,
      ...ofFile({ memberFiles: new Map([...memberFiles, [file.path, split.file]]) }),
    ];
  const { data: member } = read;
  return ofFile({
    register: { ...register, members: [...register.members, member] },
    memberIds: new Set([...memberIds, member.id]),
    memberFiles: new Map([...memberFiles, [member.id, split.file]]),
  });
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

  test("a date between two days, which YAML takes for a list", () => {
    const member = parse("name: DINUM\nkind: ministere\njoined: [..2019-10-18]");
    expect(kinds.members(member)).toBe(true);
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
