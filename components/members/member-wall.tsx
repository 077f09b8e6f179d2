import type { Day } from "../../lib/dates/day";
import { arrivals } from "../../lib/members/changes";
import { membersOn } from "../../lib/members/head-count";
import { type Kind, kindNames, kinds } from "../../lib/members/kinds";
import type { Member } from "../../lib/members/member";
import { namesOn } from "../../lib/members/names";
import { byFrench } from "../../lib/members/order";
import type { Register } from "../../lib/members/register";
import { kindUrl, memberUrl } from "../../lib/urls";
import { Ledger } from "../page/ledger";

/** The members of a day by kind, as running words; those that came after `since` are marked. */
export function MemberWall({ register, on, since }: { register: Register; on: Day; since?: Day }) {
  const present = membersOn(register, on);
  const newcomers = new Set(since === undefined ? [] : arrivals(register, since, on));
  return (
    <div className="border-t-2 border-ink">
      {kinds.map((kind) => {
        const members = present.filter((member) => member.kind === kind);
        return members.length === 0 ? null : (
          <div key={kind} className="break-inside-avoid border-b border-rule py-4">
            <Ledger margin={<KindLabel kind={kind} count={members.length} />}>
              <ul className="names">
                {inFrenchOrder(members, on).map((member) => (
                  <li key={member.id}>
                    <Name member={member} on={on} isNew={newcomers.has(member)} />
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

function KindLabel({ kind, count }: { kind: Kind; count: number }) {
  return (
    <p className="mb-1 font-ui text-s ledger:pt-1">
      <a href={kindUrl(kind)} className="text-ink-2">
        {kindNames[kind].many}
      </a>{" "}
      <strong className="tabular-nums text-ink">{count}</strong>
    </p>
  );
}

function Name({ member, on, isNew }: { member: Member; on: Day; isNew: boolean }) {
  const { shortName } = namesOn(member, on);
  return (
    <>
      <a href={memberUrl(member.id)} className={isNew ? "new" : undefined}>
        {shortName}
      </a>
      {isNew && <span className="flag"> nouveau</span>}
    </>
  );
}

function inFrenchOrder(members: readonly Member[], on: Day): Member[] {
  return [...members].sort((a, b) => byFrench(namesOn(a, on).shortName, namesOn(b, on).shortName));
}
