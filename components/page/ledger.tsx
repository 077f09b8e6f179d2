import type { ReactNode } from "react";

/** One row of the ledger: a margin of three columns, matter of nine; stacked when narrow. */
export function Ledger({ margin, children }: { margin: ReactNode; children: ReactNode }) {
  return (
    <div className="gap-x-5 ledger:grid ledger:grid-cols-12">
      <div className="font-ui text-s text-ink-2 ledger:col-span-3">{margin}</div>
      <div className="ledger:col-span-9">{children}</div>
    </div>
  );
}

/** A part of a page: a heading of level 2 over a rule. */
export function Part({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-7">
      <h2 id={id} className="mb-3 font-display text-h2 font-bold text-balance">
        {title}
      </h2>
      {children}
    </section>
  );
}
