import { Fragment, type ReactNode } from "react";
import { dateInSentence, dateLabel, stretchLabel } from "../../lib/dates/french";
import { namesOfTerritory } from "../../lib/members/by-territory";
import type { HeldRole, Member } from "../../lib/members/member";
import { plainFields, plainNames } from "../../lib/members/plain-fields";
import { memberById, type Register } from "../../lib/members/register";
import { hostOf } from "../../lib/urls";
import { French, Time } from "../page/typography";
import { MemberLink } from "./member-link";

/** What is known of a member, as terms and values for the margin. */
export function MemberFacts({ member, register }: { member: Member; register: Register }) {
  const { kind, level, shortName, name, place, territory, siren, website } = member;
  const holders = territory === null ? [] : namesOfTerritory(territory);
  const where = [...new Set([...(place === null ? [] : [place]), ...holders])];
  const others = plainNames.filter((one) => !SHOWN.includes(one) && member[one] !== null);
  const successor = memberById(register, member.succeededBy ?? "");
  const continued = register.members.filter(({ succeededBy }) => succeededBy === member.id);
  return (
    <dl className="facts">
      {shortName !== name && (
        <Fact term="Nom court">
          <French>{shortName}</French>
        </Fact>
      )}
      <Fact term="Type">
        {kind.name}
        {level !== null && `, ${level.name}`}
      </Fact>
      {member.periods.map((period) => (
        <Fragment key={period.joined.edtf}>
          <Fact term="Arrivée">
            <French>{dateLabel(period.joined)}</French>{" "}
            {period.counted !== null && (
              <span className="block text-xs">
                comptée le <Time day={period.counted} />
              </span>
            )}
          </Fact>
          {period.left !== null && (
            <Fact term="Départ">
              <French>{dateLabel(period.left)}</French>
            </Fact>
          )}
        </Fragment>
      ))}
      {member.roles.map((role) => (
        <Fact key={role.role.id} term="Rôle">
          <French>{roleText(role)}</French>
        </Fact>
      ))}
      {member.formerNames.map((former) => (
        <Fact key={former.name} term="Ancien nom">
          <French>{former.name}</French>{" "}
          <span className="block text-xs">
            <French>{`changé ${dateInSentence(former.until)}`}</French>
          </span>
        </Fact>
      ))}
      {successor && (
        <Fact term="Organisation qui lui succède">
          <MemberLink id={successor.id} name={successor.name} />
        </Fact>
      )}
      {continued.map(({ id, name: former }) => (
        <Fact key={id} term="Prend la suite de">
          <MemberLink id={id} name={former} />
        </Fact>
      ))}
      {where.length > 0 && (
        <Fact term="Lieu">
          {where[0]} <span className="block text-xs">{where.slice(1).join(", ")}</span>
        </Fact>
      )}
      {siren !== null && (
        <Fact term="SIREN">
          <a href={`https://annuaire-entreprises.data.gouv.fr/entreprise/${siren}`}>
            {siren.replace(/\d{3}(?=\d)/g, "$&\u202f")}
          </a>
        </Fact>
      )}
      {others.map((name) => (
        <Fact key={name} term={plainFields[name].term}>
          <French>{member[name] ?? ""}</French>
        </Fact>
      ))}
      {website !== null && (
        <Fact term="Site">
          <a href={website}>{hostOf(website)}</a>
        </Fact>
      )}
    </dl>
  );
}

/** Plain fields that have a form of their own. */
const SHOWN: readonly string[] = ["place", "siren", "website"];

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function roleText({ role, from, until }: HeldRole): string {
  return `${until === null ? role.holds : role.held} ${stretchLabel(from, until)}`;
}
