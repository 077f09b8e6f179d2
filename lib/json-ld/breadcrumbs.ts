import type { BreadcrumbList } from "schema-dts";
import type { Club } from "./graph";

/** Where a page stands: the pages above it, then itself. */
export function breadcrumbs(
  steps: readonly { name: string; path: string }[],
  { base }: Club,
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
