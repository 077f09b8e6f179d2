import type { MemberView } from "../../lib/members/as-of";
import { byFrench } from "../../lib/members/order";
import type { Kind } from "../../lib/members/vocabulary";
import { kindUrl, memberUrl } from "../../lib/urls";
import { French } from "../page/typography";

interface Looks {
  /** Ids of those that came last: they are marked. */
  newcomers?: ReadonlySet<string> | undefined;
  /** After each name the sign of its use, and in words what only listeners need. */
  withUsage?: boolean;
  /** Where links lead: `_top` from a frame on another site. */
  target?: "_top" | undefined;
}

/** Members by kind, as running words. */
export function MemberWall({
  kinds,
  members,
  ...looks
}: { kinds: readonly Kind[]; members: readonly MemberView[] } & Looks) {
  return (
    <div className="wall">
      {kinds.map(({ id, plural }) => {
        const own = members.filter(({ member }) => member.kind.id === id);
        if (own.length === 0) return null;
        return (
          <div key={id} className="ledger">
            <p className="in-margin">
              <a href={kindUrl(id)} target={looks.target}>
                {plural}
              </a>
              {`\u00a0${own.length}`}
            </p>
            <Names members={own} {...looks} />
          </div>
        );
      })}
    </div>
  );
}

/** Members as running words, by their short names. */
export function Names({
  members,
  newcomers,
  withUsage = false,
  target,
}: { members: readonly MemberView[] } & Looks) {
  return (
    <ul className="names">
      {[...members]
        .sort((a, b) => byFrench(a.shortName, b.shortName))
        .map((view) => {
          const isNew = newcomers?.has(view.id) ?? false;
          return (
            <li key={view.id}>
              <a href={memberUrl(view.id)} target={target} className={isNew ? "new" : undefined}>
                <French heading>{view.shortName}</French>
                {withUsage && <InWords view={view} />}
              </a>
              {isNew && <span className="flag"> nouveau</span>}
            </li>
          );
        })}
    </ul>
  );
}

/** The sign of its use, then the name in full and the use in words, for who does not see the sign. */
function InWords({ view: { name, shortName, usage } }: { view: MemberView }) {
  const words = [name === shortName ? "" : name, usage?.sentence ?? ""].filter(Boolean);
  return (
    <>
      {usage !== null && `\u00a0${usage.mark}`}
      {words.length > 0 && (
        <span className="sr-only">
          <French heading>{`, ${words.join(", ")}`}</French>
        </span>
      )}
    </>
  );
}
