import { parseDocument } from "yaml";
import type { Tell } from "./source";

/** What an old post says before its body, which is its title, and where its body begins. */
export interface OldFrontMatter {
  title: string;
  bodyStart: number;
}

const FENCED = /^---[ \t]*\n([\s\S]*?)\n?---[ \t]*(?:\n|$)/;

/**
 * Reads the front matter of a Jekyll post; `fallback` is its title where it has none. One that is
 * no valid YAML, such as a title with " : ", is taken as typed. What is not kept is told.
 */
export function readFrontMatter(text: string, fallback: string, tell: Tell): OldFrontMatter {
  const [block = "", yaml = ""] = FENCED.exec(text) ?? [];
  const valid = readYaml(yaml);
  const fields = { title: "", ...(valid ?? Object.fromEntries(linesOf(yaml))) };
  const title = said(fields.title) || fallback;
  if (valid === undefined)
    tell(
      0,
      `L’en-tête n’était pas du YAML valable. Titre retenu : « ${title} ».`,
      "Relisez le titre.",
    );
  for (const [key, value] of Object.entries(fields))
    if (key !== "layout" && key !== "title")
      tell(
        0,
        `Le champ « ${key} » de l’en-tête n’est pas repris : « ${said(value)} ».`,
        "S’il disait quelque chose d’utile, écrivez-le dans le billet.",
      );
  return { title, bodyStart: block.length };
}

/** What YAML says; undefined where it is none, as with a title that begins with a star. */
function readYaml(yaml: string): object | undefined {
  const document = parseDocument(yaml, { schema: "failsafe" });
  try {
    const fields: unknown = document.errors.length > 0 ? undefined : document.toJS();
    return typeof fields === "object" && fields !== null ? fields : undefined;
  } catch {
    return undefined;
  }
}

function linesOf(yaml: string): [key: string, value: string][] {
  return [...yaml.matchAll(/^(\w+):(.*)$/gm)].map(([, key = "", value = ""]) => [key, value]);
}

function said(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.replace(/\s+/g, " ").trim();
}
