import type { ReactNode } from "react";
import type { AttributesOf } from "../../lib/posts/author-components";

/** An aside under a title. */
export function Callout({
  title,
  tone = "note",
  children,
}: Partial<AttributesOf<"Callout">> & { children?: ReactNode }) {
  return (
    <aside className={tone === "attention" ? "callout callout-attention" : "callout"}>
      <p className="callout-title">{title}</p>
      {children}
    </aside>
  );
}
