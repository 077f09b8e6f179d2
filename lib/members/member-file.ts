/** Writes a member's file; adds to one, and to register.yml, leaving the rest as it was typed. */
import { type Document, isMap, isScalar, isSeq, parseDocument, stringify } from "yaml";
import type { Day } from "../dates/day";
import type { FrontMatter } from "./arrival";
import { memberSchema } from "./member";
import type { Vocabulary } from "./vocabulary";

/** A member's file: front matter, then notes for those who keep the register. */
export function memberFile(frontMatter: Readonly<Record<string, unknown>>, notes: string): string {
  return `---\n${yamlText(frontMatter)}---\n${notes === "" ? "" : `\n${notes}\n`}`;
}

/** Data as block YAML, every scalar read back as the same text. */
export function yamlText(data: unknown): string {
  return stringify(data, { schema: "failsafe", lineWidth: 0 });
}

/** A file with additions. */
export interface EditedFile {
  text: string;
  /** The keys that were added or, for lists, lengthened. */
  added: string[];
  /** The fields that the file already fills otherwise, not taken over: nothing is ever erased. */
  kept: { key: string; kept: string; given: string }[];
}

/** The text of a member's file with the fields and list items that it lacks. */
export function withAdditions(
  file: string,
  fields: FrontMatter,
  vocabulary: Vocabulary,
): EditedFile {
  const order = Object.keys(memberSchema(vocabulary).shape);
  const text = file.replaceAll("\r\n", "\n");
  const start = text.indexOf("\n") + 1;
  const end = text.indexOf("\n---", start) + 1;
  const document = parseDocument(text.slice(start, end), { schema: "failsafe" });
  const added: string[] = [];
  const kept: EditedFile["kept"] = [];
  for (const [key, value] of Object.entries(fields)) {
    const list = document.get(key);
    if (Array.isArray(value)) {
      const known: string[] = isSeq(list) ? list.toJS(document).map(nameOf) : [];
      const missing = value.filter((item) => !known.some((name) => isSame(name, nameOf(item))));
      if (missing.length === 0) continue;
      if (isSeq(list)) for (const item of missing) list.add(document.createNode(item));
      else insert(document, key, missing, order);
      added.push(key);
    } else if (!has(document, key)) {
      insert(document, key, value, order);
      added.push(key);
    } else {
      const present = document.has(key) ? String(list) : "plusieurs périodes";
      if (!isSame(present, String(value))) kept.push({ key, kept: present, given: String(value) });
    }
  }
  if (added.length === 0) return { text: file, added, kept };
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return { text: text.slice(0, start) + yaml + text.slice(end), added, kept };
}

/** The text of register.yml with another `asOf`. */
export function withAsOf(text: string, day: Day): string {
  const node = parseDocument(text, { schema: "failsafe" }).get("asOf", true);
  const [from, to] = (isScalar(node) && node.range) || [0, 0];
  return text.slice(0, from) + day + text.slice(to);
}

/** Several stays (`periods`) say when a member arrived, as `joined` does. */
function has(document: Document, key: string): boolean {
  return document.has(key) || (["joined", "counted"].includes(key) && document.has("periods"));
}

function insert(document: Document, key: string, value: unknown, order: readonly string[]): void {
  const map = document.contents;
  if (!isMap(map)) return;
  const next = map.items.findIndex(
    ({ key: other }) => isScalar(other) && order.indexOf(String(other.value)) > order.indexOf(key),
  );
  const place = next === -1 ? map.items.length : next;
  map.items.splice(place, 0, document.createPair(key, value));
}

/** What tells an item of a list from others: statements are the same where their texts are. */
function nameOf(item: unknown): string {
  if (typeof item !== "object") return String(item);
  return String(Reflect.get(Object(item), "text") ?? Reflect.get(Object(item), "at"));
}

function isSame(one: string, other: string): boolean {
  const plain = (text: string) => text.trim().replaceAll("’", "'").normalize("NFC");
  return plain(one) === plain(other);
}
