/** Names of the API, what stands there, and what they mean, each in a line. */
import type { ReactNode } from "react";
import type { Field, Value, ValueType } from "../../lib/api/described";
import { French } from "../page/typography";
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

/** A name of the API, what stands there, and what it means. */
export interface ReferenceRow {
  name: string;
  value: ReactNode;
  words: string;
}

/**
 * Names of the API under a title, each in a line: a table of some 250 rows would make the page three
 * times as heavy to draw.
 */
export function ReferenceList({ title, rows }: { title: string; rows: readonly ReferenceRow[] }) {
  if (rows.length === 0) return null;
  return (
    <>
      <h4>
        <French heading>{title}</French>
      </h4>
      <ul>
        {rows.map(({ name, value, words }) => (
          <li key={name}>
            <code>{name}</code>
            {"\u00a0: "}
            {value}. <French>{words}</French>
          </li>
        ))}
      </ul>
    </>
  );
}

const ONE: Record<Exclude<ValueType, "flag">, string> = {
  text: "texte",
  day: "jour",
  address: "adresse",
  number: "nombre",
  object: "objet",
  date: "date",
  member: "membre",
};

/** What a value is, with a link to the objects that are told once, and the values that exist. */
export function Values({ value: { type, isList, nullable, values } }: { value: Value }) {
  const word = values.length > 0 ? <Choices values={values} /> : <TypeWord type={type} />;
  return (
    <>
      {isList && "liste\u00a0: "}
      {word}
      {nullable && " ou null"}
    </>
  );
}

/** What a value is called: most by a word, some by the values or the fields that they have. */
export function TypeWord({ type }: { type: ValueType }) {
  if (type === "flag") return <Choices values={["true", "false"]} />;
  return type === "date" || type === "member" ? <a href={`#${type}`}>{ONE[type]}</a> : ONE[type];
}

/** More values than these are shown by the first. */
const MOST = 30;

/** Values as code, parted by commas. */
export function Choices({ values }: { values: readonly string[] }) {
  if (values.length <= MOST) return <code>{values.join(", ")}</code>;
  return (
    <>
      un des {values.length} codes <code>{values.slice(0, 3).join(", ")}…</code>
    </>
  );
}
