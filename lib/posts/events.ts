import { type Day, yearOf } from "../dates/day";
import { dayOf } from "../dates/moment";
import { compare } from "../members/order";
import type { Post, PostEvent } from "./post";

/** A meeting, with the post that announces or reports it. */
export interface DatedEvent extends PostEvent {
  post: Post;
  lastDay: Day;
}

/** Whether a meeting is over on a day; one of that very day is not. */
export function isOver({ start, end }: PostEvent, day: Day): boolean {
  return dayOf(end ?? start) < day;
}

/** The meetings of posts, by start; of one moment, by the post's slug. */
export function eventsOf(posts: readonly Post[]): DatedEvent[] {
  return posts
    .flatMap((post) =>
      post.event === null
        ? []
        : [{ ...post.event, post, lastDay: dayOf(post.event.end ?? post.event.start) }],
    )
    .sort((a, b) => compare(a.start, b.start) || compare(a.post.slug, b.post.slug));
}

/** The meetings that are not over on a day, the soonest first; one of that day is among them. */
export function comingEvents(posts: readonly Post[], day: Day): DatedEvent[] {
  return eventsOf(posts).filter(({ lastDay }) => lastDay >= day);
}

/** The meetings that are over on a day, by the year of their start: the last first. */
export function pastEventsByYear(posts: readonly Post[], day: Day) {
  const events = eventsOf(posts).filter(({ lastDay }) => lastDay < day);
  const years = new Set(events.map(({ start }) => yearOf(start)));
  return [...years].reverse().map((year) => ({
    year,
    events: events.filter(({ start }) => yearOf(start) === year).reverse(),
  }));
}
