import type { Value, ValueType } from "../../lib/api/described";

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
