import { frenchMonth } from "../../lib/dates/french";
import type { Milestone } from "../../lib/pages/site-files";
import { French } from "../page/typography";

/** Milestones, oldest first. */
export function Chronology({ milestones }: { milestones: readonly Milestone[] }) {
  return (
    <dl className="entries">
      {milestones.map(({ day, text }) => (
        <div key={day} className="ledger items-baseline">
          <dt className="in-margin text-ink-2 first-letter:uppercase">
            <time dateTime={day.slice(0, 7)}>
              <French>{frenchMonth(day)}</French>
            </time>
          </dt>
          <dd className="first-letter:uppercase">
            <French>{text}</French>
          </dd>
        </div>
      ))}
    </dl>
  );
}
