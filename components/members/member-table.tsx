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
    <table className="ledger-table stacked">
      <caption className="sr-only">{frenchTypography(caption)}</caption>
      <thead>
        <tr>
          <th scope="col">Membre</th>
          <th scope="col">Type</th>
          <th scope="col">Arrivée</th>
          <th scope="col">Usage de Vitam</th>
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
        <a href={memberUrl(id)} className={isNew ? "newcomer" : undefined}>
          {name}
        </a>
        {isNew && <span className="newcomer-mark"> nouveau</span>}
      </th>
      <td>{kindNames[member.kind].one}</td>
      <td>{frenchTypography(joined)}</td>
      <td>{usage === null ? <span className="text-ink-2">non connu</span> : usageNames[usage]}</td>
    </tr>
  );
}
