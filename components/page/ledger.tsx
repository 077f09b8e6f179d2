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

/**
 * A part of a page under a heading of level 2. With `ledger` the heading stands in the margin,
 * over a rule that opens the part.
 */
export function Part({
  title,
  id,
  ledger = false,
  onPaper = true,
  children,
}: {
  title: string;
  id?: string;
  ledger?: boolean;
  /** False for what only leads elsewhere on the site. */
  onPaper?: boolean;
  children: ReactNode;
}) {
  const offPaper = onPaper ? "" : " print:hidden";
  const heading = (
    <h2 id={id} className="mb-3">
      {title}
    </h2>
  );
  if (!ledger)
    return (
      <section aria-labelledby={id} className={`mt-7${offPaper}`}>
        {heading}
        {children}
      </section>
    );
  return (
    <section aria-labelledby={id} className={`ledger mt-7 border-t-2 border-ink pt-4${offPaper}`}>
      <div className="in-margin">{heading}</div>
      <div>{children}</div>
    </section>
  );
}
