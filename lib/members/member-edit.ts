/** Adds to a member's file, and to register.yml, leaving the rest as it was typed. */
import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap } from "yaml";
import type { Day } from "../dates/day";
import type { FrontMatter } from "./arrival";
import { memberSchema } from "./member";
import type { Vocabulary } from "./vocabulary";

/** A field that the file already fills otherwise. */
export interface KeptField {
  key: string;
  kept: string;
  given: string;
}

/** A file with additions. */
export interface EditedFile {
  text: string;
  /** The keys that were added or, for lists, lengthened. */
  added: string[];
  /** What was not taken over: nothing is ever erased. */
  kept: KeptField[];
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
  const kept: KeptField[] = [];
  for (const [key, value] of Object.entries(fields)) {
    if (Array.isArray(value)) {
      if (addItems(document, key, value, order)) added.push(key);
    } else if (!has(document, key)) {
      insert(document, key, value, order);
      added.push(key);
    } else {
      const present = writtenAt(document, key);
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

/** Adds the items that a list lacks; statements are the same where their texts are. */
function addItems(
  document: Document,
  key: string,
  items: readonly unknown[],
  order: readonly string[],
): boolean {
  const list = document.get(key);
  const present: unknown[] = isSeq(list) ? list.items.map((item) => toJs(item, document)) : [];
  const missing = items.filter((item) => !present.some((one) => isSame(nameOf(one), nameOf(item))));
  if (missing.length === 0) return false;
  if (isSeq(list)) for (const item of missing) list.add(document.createNode(item));
  else insert(document, key, missing, order);
  return true;
}

/** Several stays (`periods`) say when a member arrived, as `joined` does. */
function has(document: Document, key: string): boolean {
  return document.has(key) || (["joined", "counted"].includes(key) && document.has("periods"));
}

function writtenAt(document: Document, key: string): string {
  return document.has(key) ? String(document.get(key)) : "plusieurs périodes";
}

function insert(document: Document, key: string, value: unknown, order: readonly string[]): void {
  const map = document.contents;
  if (!isMap(map)) return;
  map.items.splice(placeOf(map, key, order), 0, document.createPair(key, value));
}

function placeOf(map: YAMLMap, key: string, order: readonly string[]): number {
  const next = map.items.findIndex(
    ({ key: other }) => isScalar(other) && order.indexOf(String(other.value)) > order.indexOf(key),
  );
  return next === -1 ? map.items.length : next;
}

function toJs(item: unknown, document: Document): unknown {
  return isScalar(item) || isMap(item) ? item.toJS(document) : item;
}

function nameOf(item: unknown): string {
  if (typeof item !== "object") return String(item);
  return String(Reflect.get(Object(item), "text") ?? Reflect.get(Object(item), "at"));
}

function isSame(one: string, other: string): boolean {
  const plain = (text: string) => text.trim().replaceAll("’", "'").normalize("NFC");
  return plain(one) === plain(other);
}
