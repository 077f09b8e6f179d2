import { BEFORE_ALL_DAYS, type Day } from "../../lib/dates/day";
import { dateInSentence, dateLabel, frenchDay } from "../../lib/dates/french";
import { type Change, changesBetween } from "../../lib/members/changes";
import type { Comparison } from "../../lib/members/find";
import type { MembersQuery } from "../../lib/members/members-query";
import type { Register } from "../../lib/members/register";
import { urls } from "../../lib/urls";
import { Part } from "../page/ledger";
import { French } from "../page/typography";
import { MemberLink } from "./member-link";
import { Names } from "./member-wall";
import { filtersOf } from "./members-form";
import { KINDS, KindTable } from "./tables";

/** Two days compared: the balance by kind, who came, who left. */
export function Changes({
  register,
  query,
  comparison: { members, newcomers, leavers },
  countedOn,
  since,
}: {
  register: Register;
  query: MembersQuery;
  comparison: Comparison;
  countedOn: Day;
  since: Day;
}) {
  const isWhole = filtersOf({ ...query, on: null, since: null }, register).length === 0;
  return (
    <>
      {isWhole && (
        <Part title="Bilan par type" id={KINDS} ledger>
          <KindTable register={register} on={countedOn} since={since} />
        </Part>
      )}
      {newcomers.size > 0 && (
        <Part title={`Arrivées (${newcomers.size})`} id="arrivees" ledger>
          <Names members={members.filter(({ id }) => newcomers.has(id))} withUsage />
        </Part>
      )}
      {leavers.length > 0 && (
        <Part title={`Départs (${leavers.length})`} id="departs" ledger>
          <ul>
            {leavers.map(({ id, name, period }) => (
              <li key={id} className="border-b border-rule py-2">
                <MemberLink id={id} name={name} />{" "}
                {period.left !== null && (
                  <span className="block font-ui text-s text-ink-2 print:inline">
                    <French>{`départ ${dateInSentence(period.left)}`}</French>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <h2 className="mt-6 print:mt-4">
        <French heading>{`Tous les membres au ${frenchDay(countedOn)}`}</French>
      </h2>
    </>
  );
}

const SHOWN = 6;

/** The last events in the life of the Club, newest first. */
export function LastChanges({ register }: { register: Register }) {
  const changes = changesBetween(register, BEFORE_ALL_DAYS, register.asOf).slice(-SHOWN).reverse();
  if (changes.length === 0) return null;
  return (
    <Part title="Derniers changements" id="changements">
      <ul className="border-t border-rule">
        {changes.map((change) => (
          <li
            key={`${change.day} ${change.type} ${change.member.id}`}
            className="border-b border-rule py-2"
          >
            <MemberLink id={change.member.id} name={change.names.name} />{" "}
            <span className="block font-ui text-s text-ink-2">
              <French>{`${whatHappened(change)} : ${dateLabel(change.date)}`}</French>
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-3 font-ui text-s print:hidden">
        <a href={urls.changes}>Suivre les changements (flux Atom)</a>
      </p>
    </Part>
  );
}

/** An event in a few French words. */
function whatHappened({ type, before }: Change): string {
  if (type === "joined") return "arrivée";
  if (type === "left") return "départ";
  return `s’appelait ${before?.name ?? ""}`;
}
