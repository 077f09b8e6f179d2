import type { Day } from "../../lib/dates/day";
import type { Member } from "../../lib/members/member";
import { namesOn } from "../../lib/members/names";
import { memberUrl } from "../../lib/urls";

/** A link to a member, named as on a day. */
export function MemberLink({
  member,
  day,
  short = false,
  className,
}: {
  member: Member;
  day: Day;
  short?: boolean;
  className?: string;
}) {
  const { name, shortName } = namesOn(member, day);
  return (
    <a href={memberUrl(member.id)} className={className}>
      {short ? shortName : name}
    </a>
  );
}
