import type { Day } from "../../lib/dates/day";
import { arrivals } from "../../lib/members/changes";
import { membersOn } from "../../lib/members/head-count";
import type { Member } from "../../lib/members/member";
import { namesOn } from "../../lib/members/names";
import { byFrench } from "../../lib/members/order";
import type { Register } from "../../lib/members/register";
import type { Kind } from "../../lib/members/vocabulary";
import { kindUrl } from "../../lib/urls";
import { Ledger } from "../page/ledger";
import { MemberLink } from "./member-link";

/** The members of a day by kind, as running words; those that came after `since` are marked. */
export function MemberWall({
  register,
  on,
  since,
  only,
  target,
}: {
  register: Register;
  on: Day;
  since?: Day;
  /** The ids of the kinds that are shown; all where absent. */
  only?: readonly string[] | undefined;
  /** Where links lead: `_top` from a frame on another site. */
  target?: "_top";
}) {
  const present = membersOn(register, on);
  const newcomers = new Set(since === undefined ? [] : arrivals(register, since, on));
  return (
    <div className="border-t-2 border-ink">
      {register.vocabulary.kinds.map((kind) => {
        if (only?.includes(kind.id) === false) return null;
        const members = present.filter((member) => member.kind.id === kind.id);
        return members.length === 0 ? null : (
          <div key={kind.id} className="break-inside-avoid border-b border-rule py-4">
            <Ledger margin={<KindLabel kind={kind} count={members.length} target={target} />}>
              <ul className="names">
                {inFrenchOrder(members, on).map((member) => (
                  <li key={member.id}>
                    <Name member={member} on={on} isNew={newcomers.has(member)} target={target} />
                  </li>
                ))}
              </ul>
            </Ledger>
          </div>
        );
      })}
    </div>
  );
}

interface Target {
  target: "_top" | undefined;
}

function KindLabel({ kind, count, target }: { kind: Kind; count: number } & Target) {
  return (
    <p className="mb-1 font-ui text-s ledger:pt-1">
      <a href={kindUrl(kind.id)} target={target} className="text-ink-2">
        {kind.plural}
      </a>{" "}
      <strong className="text-ink">{count}</strong>
    </p>
  );
}

function Name({ member, on, isNew, target }: { member: Member; on: Day; isNew: boolean } & Target) {
  const { shortName } = namesOn(member, on);
  return (
    <>
      <MemberLink
        id={member.id}
        name={shortName}
        heading
        target={target}
        className={isNew ? "new" : undefined}
      />
      {isNew && <span className="flag"> nouveau</span>}
    </>
  );
}

function inFrenchOrder(members: readonly Member[], on: Day): Member[] {
  return [...members].sort((a, b) => byFrench(namesOn(a, on).shortName, namesOn(b, on).shortName));
}
