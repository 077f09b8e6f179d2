import { parseEntities } from "parse-entities";
import { parseDocument } from "yaml";
import { isDay } from "../../lib/dates/day";
import { type Remark, remarks } from "./remarks";

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
  remarks: Remark[];
}

const FENCED = /^---[ \t]*\n([\s\S]*?)\n?---[ \t]*(?:\n|$)/;
const KNOWN = ["layout", "title", "description", "tags", "categories", "category", "published"];

/**
 * Reads the front matter of a Jekyll post; `fallback` is its title where it has none. A value
 * that is no valid YAML, such as a title with " : ", is taken as typed.
 */
export function readFrontMatter(text: string, fallback: string): OldFrontMatter {
  const [block, yaml] = FENCED.exec(text) ?? [];
  if (block === undefined || yaml === undefined)
    return {
      title: fallback,
      description: undefined,
      tags: [],
      hidden: false,
      date: "",
      bodyStart: 0,
      remarks: [remarks.noFrontMatter(fallback)],
    };
  const { fields, valid } = fieldsOf(yaml);
  const title = textOf(fields.title) || fallback;
  const isUsed = (key: string) =>
    key === "date"
      ? isDay(textOf(fields.date).slice(0, 10))
      : key === "excerpt"
        ? fields.description === undefined
        : KNOWN.includes(key);
  const others = Object.keys(fields).filter((key) => !isUsed(key));
  return {
    title,
    description: textOf(fields.description ?? fields.excerpt) || undefined,
    tags: [fields.tags, fields.categories, fields.category].flatMap(listOf),
    hidden: fields.published === "false",
    date: textOf(fields.date),
    bodyStart: block.length,
    remarks: [
      ...(valid ? [] : [remarks.titleUnreadable(title)]),
      ...others.map((key) => remarks.fieldDropped(key, said(fields[key]))),
    ],
  };
}

function fieldsOf(yaml: string): { fields: Record<string, unknown>; valid: boolean } {
  const document = parseDocument(yaml, { schema: "failsafe" });
  const data: unknown = document.errors.length > 0 ? undefined : document.toJS();
  if (typeof data === "object" && data !== null) return { fields: { ...data }, valid: true };
  const lines = yaml.split("\n").flatMap((line) => {
    const [, key = "", value = ""] = /^(\w+):(.*)$/.exec(line) ?? [];
    return key === "" ? [] : [[key, value.trim()] as const];
  });
  return { fields: Object.fromEntries(lines), valid: yaml.trim() === "" };
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
