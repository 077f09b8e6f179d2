import type { ReactNode } from "react";
import type { Day } from "../../lib/dates/day";
import { dateLabel, frenchDay } from "../../lib/dates/french";
import type { Member } from "../../lib/members/member";
import { firstWithUsage } from "../../lib/members/statements";
import type { MemberView } from "../../lib/members/view";
import type { Kind, Usage } from "../../lib/members/vocabulary";
import { French } from "../page/typography";
import { MemberLink } from "./member-link";

interface MemberTableProps {
  members: readonly MemberView[];
  newcomers?: ReadonlySet<string>;
  caption: string;
  /** The title of the column of usages. */
  usageLabel: string;
  /** The one use that is asked for: the table then says since when it is known. */
  usage?: Usage | undefined;
  day: Day;
  /** The kind that all have: the level takes its column, where there are levels. */
  ofKind?: Kind | undefined;
}

/** Members in a table that becomes blocks on narrow screens; newcomers are marked. */
export function MemberTable({
  members,
  newcomers,
  caption,
  usageLabel,
  usage,
  day,
  ofKind,
}: MemberTableProps) {
  const second = secondColumn(ofKind);
  const titles = ["Membre", ...(second ? [second.title] : []), "Arrivée", usageLabel];
  return (
    <table className="stacked">
      <caption className="sr-only">
        <French>{caption}</French>
      </caption>
      <thead>
        <tr>
          {titles.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {members.map((view) => (
          <tr key={view.id}>
            <Name view={view} isNew={newcomers?.has(view.id) ?? false} />
            {second && <td>{second.value(view.member)}</td>}
            <td data-label="Arrivée">{arrivalOf(view)}</td>
            <td data-label="Usage">
              {usage === undefined ? newestUse(view) : knownSince(view, usage, day)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Name({ view: { id, name }, isNew }: { view: MemberView; isNew: boolean }) {
  return (
    <th scope="row">
      <MemberLink id={id} name={name} className={isNew ? "new" : undefined} />
      {isNew && <span className="flag"> nouveau</span>}
    </th>
  );
}

/** Kinds; of one kind, levels, if it has any. */
function secondColumn(ofKind: Kind | undefined) {
  if (ofKind === undefined) return { title: "Type", value: ({ kind }: Member) => kind.name };
  if (ofKind.levels.length === 0) return null;
  return { title: "Niveau", value: ({ level }: Member) => level?.name };
}

function arrivalOf({ periods }: MemberView): ReactNode {
  return <French>{periods.map(({ joined }) => dateLabel(joined)).join(", puis ")}</French>;
}

function newestUse({ usage }: MemberView): ReactNode {
  return usage === null ? <span className="text-ink-2">non connu</span> : usage.name;
}

/** "en production, su depuis le 18 octobre 2019": what a source said first, no start of the use. */
function knownSince({ member }: MemberView, usage: Usage, day: Day): ReactNode {
  const first = firstWithUsage(member, usage, day);
  const since = first === null ? "" : `, su depuis le ${frenchDay(first.day)}`;
  return <French>{`${usage.name}${since}`}</French>;
}
