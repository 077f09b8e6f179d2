/** The agenda as iCalendar (RFC 5545), for the calendars of others. */
import ical, { ICalEventTransparency } from "ical-generator";
import { slug } from "../content/slug";
import { addDays, type Day } from "../dates/day";
import { timeOf, withOffset } from "../dates/moment";
import { type DatedEvent, eventsOf } from "../posts/events";
import type { Post } from "../posts/post";
import { publishedOn } from "../posts/published";
import { postUrl, urls } from "../urls";

/** The media type of the calendar. */
export const CALENDAR = "text/calendar; charset=utf-8";

/**
 * All meetings of posts. Times are in UTC, which every calendar understands without a table of
 * summer times; a whole day is a DATE, whose DTEND is the day after the last.
 *
 * `ical-generator` and not `ics` 3.12, which folds at 75 characters: lines of up to 83 octets on
 * our titles, where RFC 5545, 3.1 allows 75.
 *
 * @param site the posts, and the day of the build: the DTSTAMP of all, so that the same content
 *   on the same day gives the same bytes
 * @param club the site's name, and its address without final slash
 */
export function calendar(
  { posts, today }: { posts: readonly Post[]; today: Day },
  { name, base }: { name: string; base: string },
): string {
  const file = ical({
    name: `${name} : agenda`,
    prodId: { company: name, product: "Agenda", language: "FR" },
    url: `${base}${urls.calendar}`,
    ttl: 86_400,
  });
  for (const event of eventsOf(publishedOn(posts, today))) {
    const { post, place, start } = event;
    file.createEvent({
      // Not the host's name: the site may move, and calendars would show every meeting twice.
      id: `${post.slug}@${slug(name)}`,
      stamp: new Date(today),
      ...timesOf(event),
      summary: post.title,
      description: descriptionOf(event),
      location: place,
      url: `${base}${postUrl(post.slug)}`,
      // A meeting without hours makes nobody busy for the whole day.
      transparency: timeOf(start) === null ? ICalEventTransparency.TRANSPARENT : null,
    });
  }
  // The package leaves out the line break that RFC 5545 wants after every line.
  return `${file.toString()}\r\n`;
}

function timesOf({ start, end, lastDay }: DatedEvent) {
  if (timeOf(start) === null)
    return { allDay: true, start: new Date(start), end: new Date(addDays(lastDay, 1)) };
  // Without DTEND, it ends when it starts: an equal DTEND is refused (RFC 5545, 3.8.2.2).
  const ends = end === null || end === start ? null : new Date(withOffset(end));
  return { start: new Date(withOffset(start)), end: ends };
}

function descriptionOf({ post, online, register }: DatedEvent): string | null {
  const lines = [
    post.description,
    online && `En ligne\u00a0: ${online}`,
    register && `Inscription\u00a0: ${register}`,
  ];
  return lines.filter((line) => line !== null).join("\n") || null;
}
