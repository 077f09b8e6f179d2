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
  const over = isOver(event, today);
  return (
    <div className="callout font-ui text-s">
      <dl className="flex flex-wrap gap-x-6 gap-y-2">
        <Fact term="Date">
          <EventWhen event={event} />
        </Fact>
        {place !== null && <Fact term="Lieu">{place}</Fact>}
        {online !== null && !over && (
          <Fact term="En ligne">
            <a href={online}>{new URL(online).hostname}</a>
          </Fact>
        )}
        {register !== null && !over && (
          <Fact term="Inscription">
            <a href={register}>{new URL(register).hostname || new URL(register).pathname}</a>
          </Fact>
        )}
      </dl>
      <p className="print:hidden">
        <a href={urls.agenda}>Toutes les réunions</a>
      </p>
    </div>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-xs text-ink-2">{term}</dt>
      <dd className="font-bold">{children}</dd>
    </div>
  );
}
