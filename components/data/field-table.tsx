import type { Field } from "../../lib/api/fields";
import { ReferenceTable } from "./reference-table";
import { Values } from "./values";
import { fieldWords } from "./words";

/** The fields of an answer or object, which `owner` names, with their meaning. */
export function FieldTable({
  owner,
  caption,
  fields,
}: {
  owner: string;
  caption: string;
  fields: readonly Field[];
}) {
  const rows = fields.map((field) => ({
    name: field.path,
    value: <Values value={field} />,
    words: field.words || (fieldWords[wordsKey(owner, field.path)] ?? ""),
  }));
  return <ReferenceTable caption={caption} head="Champ" rows={rows} />;
}

/** Where the meaning of a field stands. */
export function wordsKey(owner: string, path: string): string {
  return /^(meta|links)\./.test(path) ? path : `${owner}.${path}`;
}
