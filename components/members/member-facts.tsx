import type { ReactNode } from "react";
import { dateInSentence, dateLabel, stretchLabel } from "../../lib/dates/french";
import { namesOfTerritory } from "../../lib/members/by-territory";
import type { HeldRole, Member } from "../../lib/members/member";
import { plainFields, plainNames } from "../../lib/members/plain-fields";
import { memberById, type Register } from "../../lib/members/register";
import { hostOf } from "../../lib/urls";
import { French, Time } from "../page/typography";
import { MemberLink } from "./member-link";

/** Plain fields that have a form of their own. */
const SHOWN: readonly string[] = ["place", "siren", "website"];

/** What is known of a member, as terms and values for the margin. */
export function MemberFacts({ member, register }: { member: Member; register: Register }) {
  const { kind, level, shortName, name, place, territory, siren, website } = member;
  const facts: { term: string; value: ReactNode }[] = [];
  const tell = (term: string, value: ReactNode) => facts.push({ term, value });
  if (shortName !== name) tell("Nom court", <French>{shortName}</French>);
  tell("Type", level === null ? kind.name : `${kind.name}, ${level.name}`);
  for (const { joined, counted, left } of member.periods) {
    const convention = counted !== null && (
      <span className="block text-xs">
        comptée le <Time day={counted} />
      </span>
    );
    tell(
      "Arrivée",
      <>
        <French>{dateLabel(joined)}</French> {convention}
      </>,
    );
    if (left !== null) tell("Départ", <French>{dateLabel(left)}</French>);
  }
  for (const role of member.roles) tell("Rôle", <French>{roleText(role)}</French>);
  for (const former of member.formerNames)
    tell(
      "Ancien nom",
      <>
        <French>{former.name}</French>{" "}
        <span className="block text-xs">
          <French>{`changé ${dateInSentence(former.until)}`}</French>
        </span>
      </>,
    );
  const successor = memberById(register, member.succeededBy ?? "");
  if (successor)
    tell("Organisation qui lui succède", <MemberLink id={successor.id} name={successor.name} />);
  for (const { id, name: former, succeededBy } of register.members)
    if (succeededBy === member.id) tell("Prend la suite de", <MemberLink id={id} name={former} />);
  const holders = territory === null ? [] : namesOfTerritory(territory);
  const [first, ...around] = new Set([...(place === null ? [] : [place]), ...holders]);
  if (first !== undefined)
    tell(
      "Lieu",
      <>
        {first} <span className="block text-xs">{around.join(", ")}</span>
      </>,
    );
  if (siren !== null)
    tell(
      "SIREN",
      <a href={`https://annuaire-entreprises.data.gouv.fr/entreprise/${siren}`}>
        {siren.replace(/\d{3}(?=\d)/g, "$&\u202f")}
      </a>,
    );
  for (const one of plainNames)
    if (!SHOWN.includes(one) && member[one] !== null)
      tell(plainFields[one].term, <French>{member[one] ?? ""}</French>);
  if (website !== null) tell("Site", <a href={website}>{hostOf(website)}</a>);
  return (
    <dl className="facts">
      {facts.map(({ term, value }, index) => (
        // Facts never change places.
        <div key={index}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function roleText({ role, from, until }: HeldRole): string {
  return `${until === null ? role.holds : role.held} ${stretchLabel(from, until)}`;
}
