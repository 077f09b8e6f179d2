import type { ReactNode } from "react";

/** One row of the ledger: a margin of three columns, matter of nine; stacked when narrow. */
export function Ledger({ margin, children }: { margin: ReactNode; children: ReactNode }) {
  return (
    <div className="ledger">
      <div className="in-margin text-ink-2">{margin}</div>
      <div>{children}</div>
    </div>
  );
}

/** A part of a page: a heading of level 2 over a rule. */
export function Part({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-7">
      <h2 id={id} className="mb-3">
        {title}
      </h2>
      {children}
    </section>
  );
}
