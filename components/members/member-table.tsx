import { frenchTypography } from "../../lib/content/typography";
import { dateLabel } from "../../lib/dates/french";
import { kindNames, usageNames } from "../../lib/members/kinds";
import type { MemberView } from "../../lib/members/view";
import { memberUrl } from "../../lib/urls";

/** Members in a table that becomes blocks on narrow screens; newcomers are marked. */
export function MemberTable({
  members,
  newcomers,
  caption,
}: {
  members: readonly MemberView[];
  newcomers?: ReadonlySet<string>;
  caption: string;
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
          <Row key={view.id} view={view} isNew={newcomers?.has(view.id) ?? false} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ view, isNew }: { view: MemberView; isNew: boolean }) {
  const { id, name, member, periods, usage } = view;
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
      <td data-label="Usage">
        {usage === null ? <span className="text-ink-2">non connu</span> : usageNames[usage]}
      </td>
    </tr>
  );
}
