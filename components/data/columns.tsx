import { columns } from "../../lib/api/columns";

/** The columns of the CSV, in their order. */
export function Columns() {
  return (
    <p>
      {columns.map(({ name }, index) => (
        <span key={name}>
          {index > 0 && ", "}
          <code>{name}</code>
        </span>
      ))}
      .
    </p>
  );
}
