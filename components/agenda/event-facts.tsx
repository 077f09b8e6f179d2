import type { ReactNode } from "react";
import type { Day } from "../../lib/dates/day";
import { isOver } from "../../lib/posts/events";
import type { PostEvent } from "../../lib/posts/post";
import { urls } from "../../lib/urls";
import { EventWhen } from "./event-when";

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
