import type { ReactNode } from "react";
import { French } from "../page/typography";

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
