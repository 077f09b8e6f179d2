import type { Field } from "../../lib/api/described";
import { ReferenceList } from "./reference-list";
import { Values } from "./values";
import { fieldWords } from "./words";

/** The fields of an answer or object, which `owner` names, with their meaning. */
export function FieldList({
  owner,
  title,
  fields,
}: {
  owner: string;
  title: string;
  fields: readonly Field[];
}) {
  const rows = fields.map((field) => ({
    name: field.path,
    value: <Values value={field} />,
    words: field.words || (fieldWords[wordsKey(owner, field.path)] ?? ""),
  }));
  return <ReferenceList title={title} rows={rows} />;
}

/** Where the meaning of a field stands. */
export function wordsKey(owner: string, path: string): string {
  return /^(meta|links)\./.test(path) ? path : `${owner}.${path}`;
}
