import { dateLabel } from "../../lib/dates/french";
import type { Change } from "../../lib/members/changes";
import { byFrench } from "../../lib/members/order";
import { Part } from "../page/ledger";
import { French } from "../page/typography";
import { MemberLink } from "./member-link";

/** Events of one type under their date labels, as running words. */
export function ChangesByDate({ title, changes }: { title: string; changes: readonly Change[] }) {
  if (changes.length === 0) return null;
  const labels = [...new Set(changes.map(({ date }) => dateLabel(date)))];
  return (
    <Part title={`${title} (${changes.length})`}>
      {labels.map((label) => (
        <div
          key={label}
          className="ledger items-baseline break-inside-avoid border-t border-rule py-3"
        >
          <h3 className="in-margin pr-4 font-ui text-s font-normal text-ink-2">
            <French>{label}</French>
          </h3>
          <ul className="names">
            {changes
              .filter(({ date }) => dateLabel(date) === label)
              .sort((a, b) => byFrench(a.names.shortName, b.names.shortName))
              .map(({ member, names, before }) => (
                <li key={member.id}>
                  <MemberLink
                    id={member.id}
                    name={
                      before === null ? names.shortName : `${before.name} devient ${names.name}`
                    }
                    heading
                  />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </Part>
  );
}
