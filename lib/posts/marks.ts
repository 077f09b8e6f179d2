import type { Day } from "../dates/day";
import type { Fault } from "../faults/fault";
import { faultsOf } from "./faults";
import type { Post } from "./post";

/** What sets a post apart that visitors do not see yet; only `npm run dev` shows any. */
export function marksOf(
  post: Post,
  { today, faults }: { today: Day; faults: readonly Fault[] },
): string[] {
  const { above, within } = faultsOf(faults, post);
  return [
    ...(post.draft ? ["Brouillon"] : []),
    ...(post.date > today ? ["À paraître"] : []),
    ...(above.length + within.length > 0 ? ["À corriger"] : []),
  ];
}
