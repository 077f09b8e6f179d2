import type { ReactNode } from "react";
import { type Day, yearOf } from "../../lib/dates/day";
import { frenchDay } from "../../lib/dates/french";
import type { MemberView } from "../../lib/members/as-of";
import { countingDay } from "../../lib/members/head-count";
import type { Member } from "../../lib/members/member";
import { firstWithUsage } from "../../lib/members/statements";
import type { Kind, Usage } from "../../lib/members/vocabulary";
import { kindUrl } from "../../lib/urls";
import { French } from "../page/typography";
import { MemberLink } from "./member-link";
import { Titles } from "./tables";

interface MemberTableProps {
  members: readonly MemberView[];
  newcomers?: ReadonlySet<string>;
  caption: string;
  /** The title of the column of usages. */
  usageLabel: string;
  /** The one use that is asked for: the table then says since when it is known. */
  usage?: Usage | undefined;
  day: Day;
  /** Under which members stand in groups; else each says its own, in a column. */
  kinds?: readonly Kind[];
  /** The kind that all have: the level takes its column, where there are levels. */
  ofKind?: Kind | undefined;
}

/** Members in a table, by kind; newcomers are marked. Years stand for days, which their pages tell. */
export function MemberTable({
  members,
  newcomers,
  caption,
  usageLabel,
  usage,
  day,
  kinds,
  ofKind,
}: MemberTableProps) {
  const column = kinds === undefined ? columnOf(ofKind) : null;
  const titles = ["Membre", ...(column ? [column.title] : []), "Arrivée", usageLabel];
  const groups = kinds?.map((kind) => ({
    kind,
    own: members.filter(({ member }) => member.kind.id === kind.id),
  })) ?? [{ kind: null, own: members }];
  return (
    <table className="stacked by-kind">
      <caption className="sr-only">
        <French>{kinds === undefined ? caption : `${caption}, par type`}</French>
      </caption>
      <Titles words={titles} />
      {groups.map(
        ({ kind, own }) =>
          own.length > 0 && (
            <tbody key={kind?.id ?? ""}>
              {kind !== null && (
                <tr>
                  <th scope="rowgroup" colSpan={titles.length}>
                    <a href={kindUrl(kind.id)}>{kind.plural}</a> {own.length}
                  </th>
                </tr>
              )}
              {own.map((view) => (
                <tr key={view.id}>
                  <Name view={view} isNew={newcomers?.has(view.id) ?? false} />
                  {column && <td>{column.value(view.member)}</td>}
                  <td>{view.periods.map((one) => yearOf(countingDay(one))).join(", puis ")}</td>
                  <td>{usage === undefined ? newestUse(view) : knownSince(view, usage, day)}</td>
                </tr>
              ))}
            </tbody>
          ),
      )}
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
function columnOf(ofKind: Kind | undefined) {
  if (ofKind === undefined) return { title: "Type", value: ({ kind }: Member) => kind.name };
  if (ofKind.levels.length === 0) return null;
  return { title: "Niveau", value: ({ level }: Member) => level?.name };
}

function newestUse({ usage }: MemberView): string {
  return usage === null ? "non connu" : `${usage.mark}\u00a0${usage.name}`;
}

/** "en production (constaté le 18 octobre 2019)": what a source said first, no start of the use. */
function knownSince({ member }: MemberView, usage: Usage, day: Day): ReactNode {
  const first = firstWithUsage(member, usage, day);
  const since = first === null ? "" : ` (constaté le ${frenchDay(first.day)})`;
  return <French>{`${usage.name}${since}`}</French>;
}
