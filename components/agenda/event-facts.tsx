import type { ReactNode } from "react";
import type { Day } from "../../lib/dates/day";
import { dayOf } from "../../lib/dates/moment";
import type { Post, PostEvent } from "../../lib/posts/post";
import { urls } from "../../lib/urls";
import { EventWhen, machineTime } from "./event-when";

/**
 * The meeting of a post as terms and values, marked up for machines (schema.org Event). Over, it
 * asks nobody to register.
 */
export function EventFacts({ post, event, today }: { post: Post; event: PostEvent; today: Day }) {
  const { start, end, place, online, register } = event;
  const isOver = dayOf(end ?? start) < today;
  return (
    <div className="callout font-ui text-s" itemScope itemType="https://schema.org/Event">
      <meta itemProp="name" content={post.title} />
      <meta itemProp="startDate" content={machineTime(start)} />
      {end !== null && <meta itemProp="endDate" content={machineTime(end)} />}
      <dl className="flex flex-wrap gap-x-6 gap-y-2">
        <Fact term="Date">
          <EventWhen event={event} />
        </Fact>
        {place !== null && (
          <Fact term="Lieu">
            <span itemProp="location">{place}</span>
          </Fact>
        )}
        {online !== null && !isOver && (
          <Fact term="En ligne">
            <a href={online}>{new URL(online).hostname}</a>
          </Fact>
        )}
        {register !== null && !isOver && (
          <Fact term="Inscription">
            <a href={register}>{new URL(register).hostname}</a>
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
