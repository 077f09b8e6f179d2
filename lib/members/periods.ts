import type { Period } from "./member";
import type { MemberData } from "./schema";

/** The stays that a member's front matter writes, as one (`joined`) or several (`periods`). */
export function periodsOf({ periods, joined, counted, left }: Partial<MemberData>): Period[] {
  const written = periods ?? (joined ? [{ joined, counted, left }] : []);
  return written.map((one) => ({
    joined: one.joined,
    counted: one.counted ?? null,
    left: one.left ?? null,
  }));
}
