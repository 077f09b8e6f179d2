import { frenchTypography } from "../../lib/content/typography";
import type { Day } from "../../lib/dates/day";
import { dateLabel } from "../../lib/dates/french";
import { kindNames, usageNames } from "../../lib/members/kinds";
import type { Member } from "../../lib/members/member";
import { usageOn } from "../../lib/members/statements";
import { MemberLink } from "./member-link";

/** Members in a table that becomes blocks on narrow screens. */
export function MemberTable({
  members,
  day,
  labelledBy,
}: {
  members: readonly Member[];
  day: Day;
  labelledBy: string;
}) {
  return (
    <table className="ledger-table stacked" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">Membre</th>
          <th scope="col">Type</th>
          <th scope="col">Arrivée</th>
          <th scope="col">Usage de Vitam</th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => {
          const usage = usageOn(member, day);
          return (
            <tr key={member.id}>
              <th scope="row">
                <MemberLink member={member} day={day} />
              </th>
              <td>{kindNames[member.kind].one}</td>
              <td>{member.periods.map(({ joined }) => label(joined)).join(", puis ")}</td>
              <td>{usage === null ? "–" : usageNames[usage]}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function label(date: Parameters<typeof dateLabel>[0]): string {
  return frenchTypography(dateLabel(date));
}
