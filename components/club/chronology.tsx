import { frenchMonth } from "../../lib/dates/french";
import type { Milestone } from "../../lib/pages/site-files";
import { French } from "../page/typography";

/** Milestones, oldest first. */
export function Chronology({ milestones }: { milestones: readonly Milestone[] }) {
  return (
    <dl>
      {milestones.map(({ day, text }) => (
        <div key={day} className="gap-x-5 border-b border-rule py-2 ledger:grid ledger:grid-cols-4">
          <dt className="font-ui text-s text-ink-2 first-letter:uppercase">
            <time dateTime={day.slice(0, 7)}>
              <French>{frenchMonth(day)}</French>
            </time>
          </dt>
          <dd className="first-letter:uppercase ledger:col-span-3">
            <French>{text}</French>
          </dd>
        </div>
      ))}
    </dl>
  );
}
