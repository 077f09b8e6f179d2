import type { ReactNode } from "react";
import type { AttributesOf } from "../../lib/posts/author-components";

/** An aside under a title. */
export function Callout({
  title,
  tone = "note",
  children,
}: Partial<AttributesOf<"Callout">> & { children?: ReactNode }) {
  return (
    <aside className={tone === "attention" ? "callout border-t-2 border-wax" : "callout"}>
      <p className="font-ui font-bold">{title}</p>
      {children}
    </aside>
  );
}
