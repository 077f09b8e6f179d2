/*
 * Purpose: write what editors and forges offer to authors: JSON Schemas, snippets, templates; all
 *          from the schemas, the components and the guide, so that they cannot say otherwise.
 * Usage: npm run modeles
 */
import { readFileSync } from "node:fs";
import * as z from "zod";
import { edtf } from "../lib/content/values";
import { memberSchema } from "../lib/members/member";
import { memberFile } from "../lib/members/member-file";
import { registerSchema } from "../lib/members/register";
import { standInVocabulary, vocabularySchema } from "../lib/members/vocabulary";
import { pageSchema } from "../lib/pages/text-page";
import { authorComponents } from "../lib/posts/author-components";
import { newPostFile, TO_WRITE } from "../lib/posts/new-post";
import { postSchema } from "../lib/posts/post";
import { writeAll } from "./write-all";

/** A file to begin with, and where it goes. */
interface Model {
  name: string;
  about: string;
  /** Its name in the project, with what an author replaces in capitals. */
  path: string;
  text: string;
}

/** A day to be filled in; as it stands, the check tells it. */
const DAY = "AAAA-MM-JJ";
/** In place of a word of the vocabulary: the check answers with all that there are. */
const CHOICE = "à choisir";
const ADDRESS = "https://";

const post = { title: `${TO_WRITE} un titre`, date: DAY, arrivals: null };

/** What authors write most, ready to be filled in: each gap that is left is told. */
export const models: Readonly<Record<string, Model>> = {
  actualite: {
    name: "Une actualité",
    about: "Une nouvelle du Club, à publier dans les actualités",
    path: "posts/AAAA-MM-JJ-TITRE.mdx",
    text: newPostFile({ ...post, event: null }),
  },
  reunion: {
    name: "Une réunion",
    about: "Une rencontre à annoncer : elle paraît aussi dans l’agenda",
    path: "posts/AAAA-MM-JJ-TITRE.mdx",
    text: newPostFile({ ...post, event: post.date }),
  },
  membre: {
    name: "Un membre",
    about: "Une organisation qui rejoint le Club, ou une fiche à corriger",
    path: "members/NOM.md",
    text: memberFile(
      {
        name: `${TO_WRITE} le nom de l’organisation`,
        kind: CHOICE,
        joined: DAY,
        website: ADDRESS,
        place: `${TO_WRITE} sa ville ou son territoire`,
        uses: [
          {
            on: DAY,
            usage: CHOICE,
            text: `${TO_WRITE} ce qu’elle fait, en une phrase sans sujet.`,
            source: ADDRESS,
          },
        ],
        sources: [ADDRESS],
      },
      "",
    ),
  },
};

type Json = z.core.JSONSchema.BaseSchema;

/** What YAML may take a text for. */
const SCALAR = ["string", "number", "boolean"];

/** The schema of what a file holds before the check reads it; its words those of the guide. */
function jsonSchema(schema: z.ZodType, title: string, words: ReadonlyMap<string, string>): Json {
  const json = z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    // As YAML has them: a title may be « 2030 », a number, and a draft is one by true.
    override: ({ zodSchema, jsonSchema: made }) => {
      if (made.enum?.join() === "true,false")
        Object.assign(made, { type: "boolean", enum: [true, false] });
      // `[..2019-10-18]` without quotation marks is a list.
      else if (zodSchema === edtf) Object.assign(made, { type: [...SCALAR, "array"] });
      else if (made.type === "string" && made.enum === undefined && made.const === undefined)
        Object.assign(made, { type: SCALAR });
    },
  });
  const properties = Object.entries(json.properties ?? {}).map(([name, field]) => {
    const description = words.get(name);
    return [name, { ...Object(field), ...(description === undefined ? {} : { description }) }];
  });
  return { ...json, title, properties: Object.fromEntries(properties) };
}

/** What the guide says of each field, in the table below a heading. */
function wordsBelow(guide: string, heading: string): Map<string, string> {
  const [part = ""] = guide.slice(guide.indexOf(heading) + heading.length).split(/\n##+ /, 1);
  const words = new Map<string, string>();
  for (const [, names = "", text = ""] of part.matchAll(/^\| ((?:`\w+`(?:, )?)+) \| (.*?) \|$/gm))
    for (const [, name = ""] of names.matchAll(/`(\w+)`/g))
      words.set(name, text.replaceAll("`", ""));
  return words;
}

/** All these files, by path. `guide` is the text of docs/auteurs.md. */
export function authorFiles(guide: string): Map<string, string> {
  // The words of a vocabulary are content: a schema that named them would be old with the next one.
  const vocabulary = standInVocabulary(null, []);
  const ofPost = wordsBelow(guide, "### Ce que l’on écrit entre les deux lignes « --- »");
  const none: ReadonlyMap<string, string> = new Map();
  const schemas: readonly [name: string, schema: Json][] = [
    ["actualite", jsonSchema(postSchema, "L’en-tête d’une actualité", ofPost)],
    [
      "page",
      jsonSchema(pageSchema, "L’en-tête d’une page", wordsBelow(guide, "### Ajouter une page")),
    ],
    ["membre", jsonSchema(memberSchema(vocabulary), "La fiche d’un membre", none)],
    ["registre", jsonSchema(registerSchema(vocabulary), "Le registre", none)],
    ["vocabulaire", jsonSchema(vocabularySchema, "Les mots du registre", none)],
  ];
  const written = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const files = new Map(
    schemas.map(([name, schema]) => [`.vscode/schemas/${name}.json`, written(schema)]),
  );
  const snippets = [
    ...Object.entries(models).map(([prefix, { name, text }]) => [name, { prefix, text }] as const),
    ...Object.entries(authorComponents).map(
      ([name, { example }]) => [`<${name}>`, { prefix: name, text: example }] as const,
    ),
  ];
  files.set(
    ".vscode/club.code-snippets",
    written(
      Object.fromEntries(
        snippets.map(([name, { prefix, text }]) => [
          name,
          // « $ » begins a place to fill in.
          {
            scope: "mdx,markdown",
            prefix,
            body: text.trimEnd().replaceAll("$", "\\$").split("\n"),
          },
        ]),
      ),
    ),
  );
  for (const [id, { name, about, path, text }] of Object.entries(models)) {
    const body = `Remplacez ce qui suit. Le fichier ira dans \`${path}\` ; une ligne dont vous ne savez rien peut manquer.\n\n\`\`\`text\n${text}\`\`\`\n`;
    files.set(
      `.github/ISSUE_TEMPLATE/${id}.md`,
      `---\nname: ${name}\nabout: "${about}"\n---\n\n${body}`,
    );
    files.set(`.gitlab/issue_templates/${name}.md`, body);
  }
  return files;
}

/** Writes them, from the guide as it is. */
export async function main(): Promise<void> {
  const files = [...authorFiles(readFileSync("docs/auteurs.md", "utf8"))];
  await writeAll(
    ".",
    files.map(([path, text]) => ({ path, text })),
  );
}
