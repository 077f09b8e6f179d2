import { Fragment, type ReactNode } from "react";
import { French } from "../page/typography";

/** A name of the API, what stands there, and what it means. */
export interface ReferenceRow {
  name: string;
  value: ReactNode;
  words: string;
}

/** Names of the API in a table that becomes blocks on narrow screens. */
export function ReferenceTable({
  caption,
  head,
  rows,
}: {
  caption: string;
  /** What the first column holds. */
  head: string;
  rows: readonly ReferenceRow[];
}) {
  if (rows.length === 0) return null;
  return (
    <table className="stacked wide">
      <caption className="font-bold">
        <French>{caption}</French>
      </caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">Valeur</th>
          <th scope="col">Sens</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, value, words }) => (
          <tr key={name}>
            <th scope="row">
              <code>
                <Breakable name={name} />
              </code>
            </th>
            <td data-label="Valeur">{value}</td>
            <td>
              <French>{words}</French>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A name that may end its line after each of its dots: that of a field in a field is long. */
function Breakable({ name }: { name: string }) {
  return name.split(/(?<=\.)/).map((part, index) => (
    <Fragment key={`${index} ${part}`}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
