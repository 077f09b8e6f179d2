import { capitalised } from "../../lib/content/typography";
import type { Day } from "../../lib/dates/day";
import type { Member } from "../../lib/members/member";
import { namesOn } from "../../lib/members/names";
import { byName } from "../../lib/members/order";
import { newestStatement } from "../../lib/members/statements";
import { MemberLink } from "./member-link";
import { StatementText } from "./statement-text";

/** Members in French order, each with what was known on a day of its use of Vitam. */
export function ArrivalList({ members, day }: { members: readonly Member[]; day: Day }) {
  const named = members.map((member) => ({ member, id: member.id, ...namesOn(member, day) }));
  return (
    <ul className="entries">
      {named.sort(byName).map(({ member, name }) => {
        const statement = newestStatement(member, day);
        return (
          <li key={member.id}>
            <MemberLink
              id={member.id}
              name={name}
              heading
              className="quiet font-display text-l font-bold"
            />
            <p className="text-ink-2">
              {statement === null ? (
                `${capitalised(member.kind.name)}.`
              ) : (
                <StatementText statement={statement} />
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
