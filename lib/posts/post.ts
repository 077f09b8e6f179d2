import type { Day } from "../dates/day";

/** One news item. */
export interface Post {
  /** The file, from the project's root. */
  path: string;
  /** Its address: `/actualites/{slug}`. */
  slug: string;
  date: Day;
  title: string;
  description: string | null;
  tags: string[];
  image: Picture | null;
  updated: Day | null;
  draft: boolean;
  /** Addresses on the old site. */
  formerUrls: string[];
  /** What it says of the head count, checked against the register. */
  claims: HeadCountClaim[];
  event: PostEvent | null;
  /** The line of the file, from 1, on which its text starts. */
  bodyLine: number;
  /** The text alone, for search and feeds. */
  text: string;
  /** Ids of the members that it names, in order. */
  mentions: string[];
  /** Addresses of the pictures in its text, in order. */
  pictures: string[];
}

/** A picture of a post: an address on the site and what it shows. */
export interface Picture {
  src: string;
  alt: string;
}

/** A head count that a post states. */
export interface HeadCountClaim {
  day: Day;
  count: number;
  /** Why the published figure differs from the register's; null where it must not. */
  because: string | null;
}

/** A meeting that a post announces or reports. Times are those of Paris. */
export interface PostEvent {
  /** `AAAA-MM-JJ`, a whole day, or `AAAA-MM-JJTHH:MM`. */
  start: string;
  /** Inclusive, in the form of `start`. */
  end: string | null;
  place: string | null;
  /** Address of a video meeting or webinar. */
  online: string | null;
  /** Address at which to register. */
  register: string | null;
}
