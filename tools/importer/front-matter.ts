import { parseEntities } from "parse-entities";
import { parseDocument } from "yaml";
import { isDay } from "../../lib/dates/day";
import type { Tell } from "./source";

/** The front matter of an old post, as far as it can be used, and where its body begins. */
export interface OldFrontMatter {
  title: string;
  description: string | undefined;
  tags: string[];
  /** `published: false`. */
  hidden: boolean;
  /** `date`, as typed. */
  date: string;
  bodyStart: number;
}

const FENCED = /^---[ \t]*\n([\s\S]*?)\n?---[ \t]*(?:\n|$)/;
const KNOWN = ["layout", "title", "description", "tags", "categories", "category", "published"];

/**
 * Reads the front matter of a Jekyll post; `fallback` is its title where it has none. A value
 * that is no valid YAML, such as a title with " : ", is taken as typed. What is not kept is told.
 */
export function readFrontMatter(text: string, fallback: string, tell: Tell): OldFrontMatter {
  const [block = "", yaml] = FENCED.exec(text) ?? [];
  const { fields, valid } = fieldsOf(yaml ?? "");
  const title = textOf(fields.title) || fallback;
  if (yaml === undefined)
    tell(
      0,
      `Le fichier n’avait pas d’en-tête. Titre tiré de son nom : « ${title} ».`,
      "Écrivez le titre.",
    );
  else if (!valid)
    tell(
      0,
      `L’en-tête n’était pas du YAML valable. Titre retenu : « ${title} ».`,
      "Relisez le titre.",
    );
  const date = textOf(fields.date);
  const used = [...KNOWN];
  if (isDay(date.slice(0, 10))) used.push("date");
  if (fields.description === undefined) used.push("excerpt");
  for (const [key, value] of Object.entries(fields))
    if (!used.includes(key))
      tell(
        0,
        `Le champ « ${key} » de l’en-tête n’est pas repris : « ${said(value)} ».`,
        "S’il disait quelque chose d’utile, écrivez-le dans le billet.",
      );
  return {
    title,
    description: textOf(fields.description ?? fields.excerpt) || undefined,
    tags: [fields.tags, fields.categories, fields.category].flatMap(listOf),
    hidden: fields.published === "false",
    date,
    bodyStart: block.length,
  };
}

function fieldsOf(yaml: string): { fields: Record<string, unknown>; valid: boolean } {
  const data = readYaml(yaml);
  if (typeof data === "object" && data !== null) return { fields: { ...data }, valid: true };
  const lines = yaml.split("\n").flatMap((line) => {
    const [, key = "", value = ""] = /^(\w+):(.*)$/.exec(line) ?? [];
    return key === "" ? [] : [[key, value.trim()] as const];
  });
  return { fields: Object.fromEntries(lines), valid: yaml.trim() === "" };
}

/** What YAML says; undefined where it is none, as with a title that begins with a star. */
function readYaml(yaml: string): unknown {
  const document = parseDocument(yaml, { schema: "failsafe" });
  try {
    return document.errors.length > 0 ? undefined : document.toJS();
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string {
  // Jekyll wrote it into its pages as HTML.
  return typeof value === "string" ? parseEntities(value).replace(/\s+/g, " ").trim() : "";
}

function listOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(textOf).filter((tag) => tag !== "");
  return textOf(value)
    .split(/[\s,]+/)
    .filter((tag) => tag !== "");
}

function said(value: unknown): string {
  return typeof value === "string" ? textOf(value) : JSON.stringify(value);
}
