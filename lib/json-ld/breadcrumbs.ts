import type { BreadcrumbList } from "schema-dts";
import type { Speaker } from "./graph";

/** Where a page stands: the pages above it, then itself. */
export function breadcrumbs(
  steps: readonly { name: string; path: string }[],
  { base }: Pick<Speaker, "base">,
): BreadcrumbList {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: `${base}${path}`,
    })),
  };
}
