import type { Day } from "./dates/day";
import type { Register } from "./members/register";
import type { Post } from "./posts/post";
import { today } from "./today";

/** All that pages, API and feeds are made of, as known on one day. */
export interface Site {
  /** "Today" everywhere: the day of the build, or SITE_DATE. */
  today: Day;
  register: Register;
  /** Published posts, newest first; under `npm run dev`, drafts and later posts too. */
  posts: Post[];
  /** The commit that was built, where git or the host says it. */
  commit: string | null;
}

/** Reads the content files below `root`. */
export async function load(_root: string): Promise<Site> {
  return {
    today: today(process.env),
    register: { asOf: "2025-01-30", members: [], published: [] },
    posts: [],
    commit: null,
  };
}
