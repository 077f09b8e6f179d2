import type { Day } from "../dates/day";
import type { HeadCountClaim } from "./post";
import type { PostData } from "./schema";

/** One figure: what the register counts, or what was published and why it differs. */
type Figure = number | { published: number; because: string };

type Figures = NonNullable<PostData["headcount"]>;

/** The head counts that a post of `date` states by its `headcount`: one figure, or one a day. */
export function claimsOf(figures: Figures | undefined, date: Day): HeadCountClaim[] {
  if (figures === undefined) return [];
  if (isOne(figures)) return [claimOf(date, figures)];
  return Object.entries(figures).map(([day, figure]) => claimOf(day, figure));
}

function claimOf(day: Day, figure: Figure): HeadCountClaim {
  return typeof figure === "number"
    ? { day, count: figure, because: null }
    : { day, count: figure.published, because: figure.because };
}

function isOne(figures: Figures): figures is Figure {
  return typeof figures === "number" || "because" in figures;
}
