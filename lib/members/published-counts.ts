import { headCount } from "./head-count";
import type { PublishedCount, Register } from "./register";

/** A head count published at the time, beside the register's own for that day. */
export interface ComparedCount extends PublishedCount {
  /** What the register counts on that day. */
  counted: number;
}

/** Every published head count beside the register's, oldest first. */
export function comparePublished(register: Register): ComparedCount[] {
  return register.published.map((published) => ({
    ...published,
    counted: headCount(register, published.day),
  }));
}

/** The last head count published after the last day that the register knows; null without one. */
export function announcedSince({ asOf, published }: Register): PublishedCount | null {
  return published.findLast(({ day }) => asOf < day) ?? null;
}

/** The published head counts from which the register differs, oldest first. */
export function differences(register: Register): ComparedCount[] {
  return comparePublished(register).filter(({ count, counted }) => count !== counted);
}
