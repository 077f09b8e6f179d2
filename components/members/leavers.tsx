import { dateInSentence } from "../../lib/dates/french";
import type { MemberView } from "../../lib/members/view";
import { Part } from "../page/ledger";
import { French } from "../page/typography";
import { MemberLink } from "./member-link";

/** Those who left between the two days compared. */
export function Leavers({ leavers }: { leavers: readonly MemberView[] }) {
  if (leavers.length === 0) return null;
  return (
    <Part title={`Départs (${leavers.length})`} id="departs">
      <ul className="border-t border-rule">
        {leavers.map(({ id, name, period }) => (
          <li key={id} className="border-b border-rule py-2">
            <MemberLink id={id} name={name} />{" "}
            {period.left !== null && (
              <span className="block font-ui text-s text-ink-2">
                <French>{`parti ${dateInSentence(period.left)}`}</French>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}
