import type { ReactNode } from "react";

/** The page's only heading of level 1, with what stands above it. */
export function PageTitle({ above, children }: { above?: ReactNode; children: ReactNode }) {
  return (
    <div className="mt-6 mb-5">
      {above && <p className="mb-2 text-ink-2">{above}</p>}
      <h1>{children}</h1>
    </div>
  );
}
