import { BEFORE_ALL_DAYS } from "../../lib/dates/day";
import { dateLabel } from "../../lib/dates/french";
import { type Change, changesBetween } from "../../lib/members/changes";
import type { Register } from "../../lib/members/register";
import { urls } from "../../lib/urls";
import { Part } from "../page/ledger";
import { French } from "../page/typography";
import { MemberLink } from "./member-link";

const SHOWN = 10;

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
