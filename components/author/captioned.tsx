import type { ReactNode } from "react";
import type { AttributesOf } from "../../lib/posts/author-components";

/** A table under its caption; its rows are all that `remarkTables` leaves of the table inside. */
export function Captioned({ caption, children }: AttributesOf<"Table"> & { children?: ReactNode }) {
  return (
    <table className="stacked">
      <caption className="pb-2 text-ink-2">{caption}</caption>
      {children}
    </table>
  );
}
