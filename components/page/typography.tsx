import { ordinalParts } from "../../lib/content/ordinals";
import { frenchTypography } from "../../lib/content/typography";
import type { Day } from "../../lib/dates/day";
import { frenchDay } from "../../lib/dates/french";

/**
 * A text with French spaces, apostrophes and raised ordinals; in headings the heading font's
 * no-break space.
 */
export function French({ children, heading = false }: { children: string; heading?: boolean }) {
  return <Raised>{frenchTypography(children, { heading })}</Raised>;
}

/** A text in French typography already, with raised ordinals. */
export function Raised({ children }: { children: string }) {
  return ordinalParts(children).map(({ text, raised }, index) =>
    // The parts of one text never change places.
    raised ? <sup key={index}>{text}</sup> : text,
  );
}

/** A day in French, readable by machines. */
export function Time({ day }: { day: Day }) {
  return (
    <time dateTime={day}>
      <French>{frenchDay(day)}</French>
    </time>
  );
}
