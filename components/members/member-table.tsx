import type { ReactNode } from "react";
import { frenchTypography } from "../../lib/content/typography";
import type { Day } from "../../lib/dates/day";
import { dateLabel, frenchDay } from "../../lib/dates/french";
import { kindNames, type Usage, usageNames } from "../../lib/members/kinds";
import { firstWithUsage } from "../../lib/members/statements";
import type { MemberView } from "../../lib/members/view";
import { memberUrl } from "../../lib/urls";

/** Members in a table that becomes blocks on narrow screens; newcomers are marked. */
export function MemberTable({
  members,
  newcomers,
  caption,
  usage,
  day,
}: {
  members: readonly MemberView[];
  newcomers?: ReadonlySet<string>;
  caption: string;
  /** The one use that is asked for: the table then says since when it is known. */
  usage?: Usage;
  day: Day;
}) {
  return (
    <table className="stacked">
      <caption className="sr-only">{frenchTypography(caption)}</caption>
      <thead>
        <tr>
          {["Membre", "Type", "Arrivée", "Usage de Vitam"].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {members.map((view) => (
          <Row key={view.id} view={view} isNew={newcomers?.has(view.id) ?? false}>
            {usage === undefined ? <NewestUse view={view} /> : knownSince(view, usage, day)}
          </Row>
        ))}
      </tbody>
    </table>
  );
}

function Row({ view, isNew, children }: { view: MemberView; isNew: boolean; children: ReactNode }) {
  const { id, name, member, periods } = view;
  const joined = periods.map((period) => dateLabel(period.joined)).join(", puis ");
  return (
    <tr>
      <th scope="row">
        <a href={memberUrl(id)} className={isNew ? "new" : undefined}>
          {name}
        </a>
        {isNew && <span className="flag"> nouveau</span>}
      </th>
      <td>{kindNames[member.kind].one}</td>
      <td data-label="Arrivée">{frenchTypography(joined)}</td>
      <td data-label="Usage">{children}</td>
    </tr>
  );
}

function NewestUse({ view: { usage } }: { view: MemberView }) {
  return usage === null ? <span className="text-ink-2">non connu</span> : usageNames[usage];
}

/** "en production, su depuis le 18 octobre 2019": what a source said first, no start of the use. */
function knownSince({ member }: MemberView, usage: Usage, day: Day): string {
  const first = firstWithUsage(member, usage, day);
  const since = first === null ? "" : `, su depuis le ${frenchDay(first.day)}`;
  return frenchTypography(`${usageNames[usage]}${since}`);
}
