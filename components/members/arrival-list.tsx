import { capitalised, frenchTypography } from "../../lib/content/typography";
import type { Day } from "../../lib/dates/day";
import { namesOn } from "../../lib/members/as-of";
import type { Member, Statement } from "../../lib/members/member";
import { byName } from "../../lib/members/order";
import type { Register } from "../../lib/members/register";
import { tellingStatement, usageOn } from "../../lib/members/statements";
import { Time } from "../page/typography";
import { MemberLink } from "./member-link";

/** A statement's sentence; one without a day of its own says when it was read. */
function StatementText({ statement }: { statement: Statement }) {
  const text = frenchTypography(statement.text);
  if (statement.known === "said") return text;
  return (
    <>
      {text.replace(/\.$/, "")} (relevé le <Time day={statement.day} />
      ).
    </>
  );
}

/** Members in French order, each with what says most of it on a day: a statement, its use, its kind. */
export function ArrivalList({
  register,
  members,
  day,
}: {
  register: Register;
  members: readonly Member[];
  day: Day;
}) {
  const named = members.map((member) => ({ member, id: member.id, ...namesOn(member, day) }));
  return (
    <ul className="entries">
      {named.sort(byName).map(({ member, name }) => {
        const statement = tellingStatement(register, member, day);
        const use = usageOn(member, day)?.sentence ?? member.kind.name;
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
                frenchTypography(`${capitalised(use)}.`)
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
