import { type Day, earlier } from "../../lib/dates/day";
import type { Site } from "../../lib/load";
import { isRefused, type QueryFault } from "../../lib/members/address-fields";
import { compareDays } from "../../lib/members/compare-days";
import { headCount } from "../../lib/members/head-count";
import { membersHeading } from "../../lib/members/members-heading";
import { type MembersQuery, membersAddress, orders } from "../../lib/members/members-query";
import { entryOf } from "../../lib/members/vocabulary";
import { urls } from "../../lib/urls";
import { Faults } from "../page/faults";
import { Part } from "../page/ledger";
import { Page } from "../page/page";
import { PageTitle } from "../page/page-title";
import { French, Time } from "../page/typography";
import { ActiveFilters } from "./active-filters";
import { DataLinks } from "./data-links";
import { KindTable } from "./kind-table";
import { LastChanges } from "./last-changes";
import { Leavers } from "./leavers";
import { MemberTable } from "./member-table";
import { MemberViews } from "./member-views";
import { MembersForm, memberFields } from "./members-form";
import { NobodyYet, NothingFound } from "./nothing-found";
import { UsageNoteOnTable } from "./usage-note";

/** The register: the form, then the members that it finds, or what is wrong with the request. */
export function MembersPage({
  site,
  query,
  faults = [],
  filtered,
}: {
  site: Site;
  query: MembersQuery;
  faults?: readonly QueryFault[];
  filtered: boolean;
}) {
  const { register, today } = site;
  const { vocabulary } = register;
  // What is said of members may be newer than the last day on which the register knows who they are.
  const day = earlier(query.on ?? today, today);
  const countedOn = earlier(day, register.asOf);
  const comparison = compareDays(
    register,
    { ...query, on: day, sort: orders[query.order] },
    query.since,
  );
  const heading = isRefused(faults)
    ? "Demande à corriger"
    : membersHeading(comparison, query, countedOn, headCount(register, countedOn));
  return (
    <Page
      site={site}
      title={heading}
      description={`Le registre des membres ${site.config.ofName} : qui, depuis quand, pour quel usage.`}
      path={urls.members}
      address={membersAddress(query)}
      part={urls.members}
      isIndexed={faults.length === 0}
    >
      <PageTitle>
        <French heading>{heading}</French>
      </PageTitle>
      <MemberViews site={site} current={filtered ? "" : urls.members} />
      {query.on !== null && query.on > register.asOf && <BeyondAsOf asOf={register.asOf} />}
      <Faults faults={faults} labels={memberFields} />
      <MembersForm vocabulary={vocabulary} query={query} faults={faults} />
      {!isRefused(faults) && (
        <>
          <ActiveFilters register={register} query={query} />
          {comparison.members.length > 0 && (
            <MemberTable
              members={comparison.members}
              newcomers={comparison.newcomers}
              caption={heading}
              usageLabel={vocabulary.usageLabel}
              usage={onlyOne(vocabulary.usages, query.usages)}
              day={day}
              ofKind={onlyOne(vocabulary.kinds, query.kinds)}
            />
          )}
          {comparison.members.length === 0 &&
            (headCount(register, day) === 0 ? (
              <NobodyYet />
            ) : (
              <NothingFound register={register} query={query} />
            ))}
          <UsageNoteOnTable vocabulary={vocabulary} members={comparison.members} />
          <Leavers leavers={comparison.leavers} />
          {query.on !== null && query.q === "" && query.usages.length === 0 && (
            <Part title="Par type" id="types">
              <KindTable
                register={register}
                on={countedOn}
                since={query.since ?? undefined}
                labelledBy="types"
              />
            </Part>
          )}
          <DataLinks query={query} day={day} />
          {!filtered && <LastChanges register={register} />}
        </>
      )}
    </Page>
  );
}

/** The entry that is asked for, where it is the only one. */
function onlyOne<Entry extends { id: string }>(
  entries: readonly Entry[],
  asked: readonly string[],
): Entry | undefined {
  return asked.length === 1 ? entryOf(entries, asked[0]) : undefined;
}

function BeyondAsOf({ asOf }: { asOf: Day }) {
  return (
    <p className="mb-4 font-ui text-s">
      Le registre ne va que jusqu’au <Time day={asOf} />
      {"\u00a0"}: c’est l’état de ce jour-là.
    </p>
  );
}
