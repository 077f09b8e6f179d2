/** Meetings, as a line of a list and as the facts of a post. */

import type { ReactNode } from "react";
import type { Day } from "../../lib/dates/day";
import { machineTime, momentsLabel } from "../../lib/dates/moment";
import { type DatedEvent, isOver } from "../../lib/posts/events";
import type { PostEvent } from "../../lib/posts/post";
import { postUrl, urls } from "../../lib/urls";
import { French } from "../page/typography";

/** When a meeting takes place: in French, and its start for machines. */
function EventWhen({ event: { start, end } }: { event: PostEvent }) {
  return (
    <time dateTime={machineTime(start)}>
      <French>{momentsLabel(start, end)}</French>
    </time>
  );
}

/** Meetings as entries of a ledger: when, the post that tells of it, where. */
export function EventList({ events }: { events: readonly DatedEvent[] }) {
  return (
    <ul className="entries border-t border-rule">
      {events.map((event) => (
        <li key={event.post.slug} className="ledger items-baseline">
          <p className="in-margin text-ink-2">
            <EventWhen event={event} />
          </p>
          <div>
            <p className="font-display text-l font-bold text-balance">
              <a href={postUrl(event.post.slug)} className="quiet">
                {event.post.title}
              </a>
            </p>
            {event.place !== null && <p className="text-ink-2">{event.place}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The meeting of a post as terms and values. Over, it asks nobody to register. */
export function EventFacts({ event, today }: { event: PostEvent; today: Day }) {
  const { place, online, register } = event;
  const facts: { term: string; value: ReactNode }[] = [];
  facts.push({ term: "Date", value: <EventWhen event={event} /> });
  if (place !== null) facts.push({ term: "Lieu", value: place });
  const links = isOver(event, today) ? {} : { "En ligne": online, Inscription: register };
  for (const [term, href] of Object.entries(links))
    if (href !== null) {
      const { hostname, pathname } = new URL(href);
      facts.push({ term, value: <a href={href}>{hostname || pathname}</a> });
    }
  return (
    <div className="callout font-ui text-s">
      <dl className="flex flex-wrap gap-x-6 gap-y-2">
        {facts.map(({ term, value }) => (
          <div key={term}>
            <dt className="text-xs text-ink-2">{term}</dt>
            <dd className="font-bold">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="print:hidden">
        <a href={urls.agenda}>Toutes les réunions</a>
      </p>
    </div>
  );
}
