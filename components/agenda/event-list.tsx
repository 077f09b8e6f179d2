import type { DatedEvent } from "../../lib/posts/events";
import { postUrl } from "../../lib/urls";
import { EventWhen } from "./event-when";

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
