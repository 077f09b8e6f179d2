import type { Day } from "../../lib/dates/day";
import { frenchMonth } from "../../lib/dates/french";
import { French } from "../page/typography";
import { milestonesUntil } from "./milestones";

/** The Programme's steps up to a day, oldest first. */
export function Chronology({ until }: { until: Day }) {
  return (
    <dl>
      {milestonesUntil(until).map(({ day, text }) => (
        <div key={day} className="gap-x-5 border-b border-rule py-2 ledger:grid ledger:grid-cols-4">
          <dt className="font-ui text-s text-ink-2 first-letter:uppercase">
            <time dateTime={day.slice(0, 7)}>{frenchMonth(day)}</time>
          </dt>
          <dd className="first-letter:uppercase ledger:col-span-3">
            <French>{text}</French>
          </dd>
        </div>
      ))}
    </dl>
  );
}
