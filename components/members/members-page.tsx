import type { ReactNode } from "react";
import { frenchTypography } from "../../lib/content/typography";
import { type Day, earlier } from "../../lib/dates/day";
import { frenchDay } from "../../lib/dates/french";
import type { Site } from "../../lib/load";
import { isRefused, type QueryFault } from "../../lib/members/address-fields";
import { type Comparison, compareDays } from "../../lib/members/find";
import { headCount } from "../../lib/members/head-count";
import {
  apiAddress,
  type MembersQuery,
  membersAddress,
  orders,
  type RegisterView,
} from "../../lib/members/members-query";
import type { Register } from "../../lib/members/register";
import { entryOf } from "../../lib/members/vocabulary";
import { membersHeading } from "../../lib/members/words";
import { kindUrl, urls } from "../../lib/urls";
import { Faults } from "../page/faults";
import { Chips, LinkList } from "../page/link-list";
import { Page } from "../page/page";
import { French } from "../page/typography";
import { MemberTable } from "./member-table";
import { MemberViews } from "./member-views";
import { MemberWall } from "./member-wall";
import { Changes, LastChanges } from "./members-changes";
import {
  ActiveFilters,
  filtersOf,
  MembersChoices,
  MembersForm,
  memberFields,
} from "./members-form";
import { UsageNoteOnTable } from "./usage-note";

/** What a view of the register is made of. */
interface Matter {
  register: Register;
  query: MembersQuery;
  /** As of that day all is judged. */
  day: Day;
  heading: string;
  comparison: Comparison;
}

/** How each view shows members. */
const views: Record<RegisterView, (matter: Matter) => ReactNode> = {
  [urls.members]: ({ register, comparison: { members, newcomers } }) => (
    <MemberWall kinds={register.vocabulary.kinds} {...{ members, newcomers }} withUsage />
  ),
  [urls.membersTable]: ({ register: { vocabulary }, query, day, heading, comparison }) => (
    <MemberTable
      members={comparison.members}
      newcomers={comparison.newcomers}
      caption={heading}
      usageLabel={vocabulary.usageLabel}
      usage={onlyOne(vocabulary.usages, query.usages)}
      day={day}
      {...(/^-?nom$/.test(query.order) ? { kinds: vocabulary.kinds } : {})}
    />
  ),
};

/** The register: the form, then the members that it finds, or what is wrong with the request. */
export function MembersPage({
  site,
  view,
  query,
  faults = [],
  filtered,
}: {
  site: Site;
  view: RegisterView;
  query: MembersQuery;
  faults?: readonly QueryFault[];
  filtered: boolean;
}) {
  const { register, today } = site;
  // What is said of members may be newer than the last day on which the register knows who they are.
  const day = earlier(query.on ?? today, today);
  const countedOn = earlier(day, register.asOf);
  const found = { ...query, on: day, sort: orders[query.order]?.sort };
  const comparison = compareDays(register, found, query.since);
  const heading = isRefused(faults)
    ? faultyHeading(query)
    : membersHeading(comparison, query, countedOn, headCount(register, countedOn));
  const title = view === urls.membersTable ? `${heading}, en tableau` : heading;
  return (
    <Page
      site={site}
      title={title}
      heading={heading}
      description={`Le registre des membres ${site.config.ofName} : qui, depuis quand, pour quel usage.`}
      path={view}
      address={membersAddress(query, view)}
      part={urls.members}
      isIndexed={faults.length === 0}
    >
      <div className="flex flex-wrap justify-between gap-x-5">
        <MemberViews site={site} current={view} query={query} />
        {!isRefused(faults) && <Days register={register} query={query} comparison={comparison} />}
      </div>
      <Faults faults={faults} labels={memberFields} />
      <MembersForm {...{ register, query, view, faults }} />
      {!isRefused(faults) && (
        <>
          <MembersChoices register={register} query={query} view={view} found={found} />
          <ActiveFilters register={register} query={query} view={view} />
          {query.since !== null && (
            <Changes {...{ register, query, comparison, countedOn, since: query.since }} />
          )}
          {comparison.members.length > 0 ? (
            <div className="mt-4">{views[view]({ register, query, day, heading, comparison })}</div>
          ) : headCount(register, day) === 0 ? (
            <NobodyYet />
          ) : (
            <NothingFound register={register} query={query} />
          )}
          <UsageNoteOnTable vocabulary={register.vocabulary} members={comparison.members} />
          <DataLinks query={query} day={day} />
          {!filtered && view === urls.membersTable && <LastChanges register={register} />}
        </>
      )}
    </Page>
  );
}

/** "Date non valide : le 31 février 2021 n’existe pas", of a day that is written as one. */
function faultyHeading({ on, since, typed }: MembersQuery): string {
  const faulty = [on === null ? typed.on : "", since === null ? typed.since : ""];
  const day = faulty.find((one) => /^\d{4}-(0[1-9]|1[0-2])-\d\d$/.test(one));
  return day === undefined
    ? "Demande non valide"
    : `Date non valide : le ${frenchDay(day)} n’existe pas`;
}

/** The entry that is asked for, where it is the only one. */
function onlyOne<Entry extends { id: string }>(
  entries: readonly Entry[],
  asked: readonly string[],
): Entry | undefined {
  return asked.length === 1 ? entryOf(entries, asked[0]) : undefined;
}

/** Which days are spoken of: where the register ends before what is asked, and how new usages are. */
function Days({
  register: { asOf },
  query,
  comparison: { members },
}: {
  register: Register;
  query: MembersQuery;
  comparison: Comparison;
}) {
  const days = members.flatMap(({ statement }) => statement?.day ?? []);
  const newest = days.sort().at(-1) ?? "";
  const beyond =
    query.on !== null && asOf < query.on
      ? `Le registre ne va que jusqu’au ${frenchDay(asOf)} : c’est l’état de ce jour-là. `
      : "";
  const usages = newest === "" ? "" : `Usages relevés jusqu’au ${frenchDay(newest)}.`;
  if (beyond + usages === "") return null;
  return (
    <p className="mb-2 text-ink-2">
      <French>{`${beyond}${usages}`}</French>
    </p>
  );
}

/** What was searched in vain, and the kinds as ways on. */
function NothingFound({ register, query }: { register: Register; query: MembersQuery }) {
  const filters = filtersOf(query, register).map(({ title }) => title);
  return (
    <div className="mt-5">
      <p className="blank">
        {filters.length === 0
          ? "Aucun membre ce jour-là."
          : frenchTypography(`Aucun membre ne correspond à : ${filters.join(", ")}.`)}
      </p>
      <LinkList
        links={[
          { url: urls.members, title: "Tout le registre" },
          ...register.vocabulary.kinds.map(({ id, plural }) => ({
            url: kindUrl(id),
            title: plural,
          })),
        ]}
      />
    </div>
  );
}

/** What is said of a day before the first member's arrival. */
function NobodyYet() {
  return (
    <div className="mt-5">
      <p className="blank">Ce jour-là, le registre ne connaissait encore aucun membre.</p>
      <p className="mt-4">
        <a href={urls.members}>Le Club aujourd’hui</a>
      </p>
    </div>
  );
}

/** The same list as data, and the way back to today. */
function DataLinks({ query, day }: { query: MembersQuery; day: Day }) {
  const formats = { JSON: undefined, CSV: "csv", "CSV pour Excel": "csv-excel" };
  return (
    <p className="chips mt-4 print:hidden">
      Télécharger cette liste{"\u00a0: "}
      <Chips
        links={Object.entries(formats).map(([title, format]) => ({
          url: apiAddress(query, day, format),
          title,
        }))}
      />
      {query.on !== null && <a href={urls.members}>Revenir au dernier état connu</a>}
    </p>
  );
}
