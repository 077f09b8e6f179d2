import type { Field } from "../../lib/api/fields";
import type { Site } from "../../lib/load";
import { ReferenceTable } from "./reference-table";
import { Values } from "./values";
import { fieldWordsOf } from "./words";

/** The fields of an answer or object, which `owner` names, with their meaning. */
export function FieldTable({
  site,
  owner,
  caption,
  fields,
}: {
  site: Site;
  owner: string;
  caption: string;
  fields: readonly Field[];
}) {
  const fieldWords = fieldWordsOf(site);
  const rows = fields.map((field) => ({
    name: field.path,
    value: <Values value={field} />,
    words: fieldWords[wordsKey(owner, field.path)] ?? "",
  }));
  return <ReferenceTable caption={caption} head="Champ" rows={rows} />;
}

/** Where the meaning of a field stands. */
export function wordsKey(owner: string, path: string): string {
  return /^(meta|links)\./.test(path) ? path : `${owner}.${path}`;
}
