import { frenchTypography } from "../../lib/content/typography";
import type { Day } from "../../lib/dates/day";
import { frenchDay } from "../../lib/dates/french";

/** A text with French spaces and apostrophes; in headings the heading font's no-break space. */
export function French({ children, heading = false }: { children: string; heading?: boolean }) {
  return frenchTypography(children, { heading });
}

/** A day in French, readable by machines. */
export function Time({ day }: { day: Day }) {
  return <time dateTime={day}>{frenchTypography(frenchDay(day))}</time>;
}
