import { stretchLabel } from "../../lib/dates/french";
import { compare } from "../../lib/members/order";
import type { Register } from "../../lib/members/register";
import { MemberLink } from "../members/member-link";
import { French } from "../page/typography";

/** The members that have represented all others, the present one first. */
export function Representatives({ register }: { register: Register }) {
  const terms = register.members.flatMap((member) =>
    member.roles.map((role) => ({ ...role, member })),
  );
  const latest = (term: (typeof terms)[number]) => term.from?.latest ?? "";
  return (
    <ul>
      {terms
        .sort((a, b) => compare(latest(b), latest(a)))
        .map(({ member, from, until }) => (
          <li key={`${member.id} ${from?.edtf}`}>
            <French>{`${stretchLabel(from, until)} : `}</French>
            <MemberLink id={member.id} name={member.shortName} />
          </li>
        ))}
    </ul>
  );
}
