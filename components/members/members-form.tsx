/** The register's form, and what of it is in force. */

import type { ReactNode } from "react";
import { frenchTypography } from "../../lib/content/typography";
import { frenchDay } from "../../lib/dates/french";
import { LONGEST, type QueryFault } from "../../lib/members/address-fields";
import { type Criteria, countChoices } from "../../lib/members/find";
import {
  type MembersQuery,
  membersAddress,
  orders,
  type RegisterView,
} from "../../lib/members/members-query";
import type { Area } from "../../lib/members/official-territories";
import type { Register } from "../../lib/members/register";
import { registerYears } from "../../lib/members/statistics";
import { entryOf } from "../../lib/members/vocabulary";
import { lastStageEnd } from "../../lib/members/words";
import { urls } from "../../lib/urls";
import { faultIds } from "../page/faults";
import { type ControlProps, Field } from "../page/field";
import { Chips } from "../page/link-list";
import { French } from "../page/typography";

/** The labels of the form's fields, by their names in the address. */
export const memberFields: ReadonlyMap<string, string> = new Map([
  ["q", "Nom, lieu ou mot"],
  ["region", "Région"],
  ["departement", "Département"],
  ["au", "État au"],
  ["depuis", "Comparer avec le"],
  ["tri", "Ordre"],
]);

/** What is asked, and of which view. */
interface Asked {
  register: Register;
  query: MembersQuery;
  view: RegisterView;
}

/** The register's form: one strip, sent as an address; below it what leads to another choice. */
export function MembersForm({ faults, ...asked }: Asked & { faults: readonly QueryFault[] }) {
  const { query, view } = asked;
  const { typed } = query;
  const fields: [name: string, control: Control][] = [
    ["q", (props) => <input type="search" defaultValue={query.q} maxLength={LONGEST} {...props} />],
    ["au", dayControl(query.on, typed.on)],
    ["depuis", dayControl(query.since, typed.since)],
  ];
  if (view === urls.membersTable) fields.push(["tri", orderControl(query.order)]);
  const field = (name: string, control: Control) => (
    <Field key={name} name={name} label={memberFields.get(name)} faults={faults}>
      {control}
    </Field>
  );
  // What the map asked for stays asked; what is faulty is shown, to be mended.
  const codes = (name: "region" | "departement", values: readonly string[]) =>
    faultIds(faults, name) === undefined ? (
      <Chosen name={name} values={values} />
    ) : (
      field(name, textControl(typed[name]))
    );
  return (
    <form action={view} method="get" role="search" className="strip">
      {fields.map(([name, control]) => field(name, control))}
      <Chosen name="type" values={query.kinds} />
      <Chosen name="usage" values={query.usages} />
      {codes("region", query.regions)}
      {codes("departement", query.departements)}
      <button type="submit" className="button">
        Afficher
      </button>
      <Presets {...asked} />
    </form>
  );
}

type Control = (props: ControlProps) => ReactNode;

function textControl(typed: string): Control {
  return (props) => <input type="text" defaultValue={typed} {...props} />;
}

/** A day; one that the browser's own field could not show is shown as text, to be mended. */
function dayControl(day: string | null, typed: string): Control {
  if (day === null && typed !== "") return textControl(typed);
  // Without a last day, browsers let one type a year of six figures.
  return (props) => <input type="date" max="9999-12-31" defaultValue={day ?? ""} {...props} />;
}

function orderControl(order: string): Control {
  return (props) => (
    <select defaultValue={order} {...props}>
      {Object.entries(orders).map(([value, { label }]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** What links ask stays asked. */
function Chosen({ name, values }: { name: string; values: readonly string[] }) {
  return values.map((value) => <input key={value} type="hidden" name={name} value={value} />);
}

/** The ends of years, since members are called so. */
function Presets({ register, query, view }: Asked) {
  const first = lastStageEnd(register.vocabulary) ?? "";
  const years = registerYears(register).filter(({ whole, to }) => whole && first <= to);
  if (years.length === 0) return null;
  return (
    <p className="chips">
      Fin de l’année{"\u00a0: "}
      <Chips
        links={years.map(({ year, to }) => ({
          url: membersAddress({ ...query, on: to, since: null }, view),
          title: String(year),
          isCurrent: query.on === to,
        }))}
      />
    </p>
  );
}

/** Kinds and usages as links that keep all else that is asked; usages with their signs. */
export function MembersChoices({ register, query, view, found }: Asked & { found: Criteria }) {
  const { kinds, usages, usageLabel } = register.vocabulary;
  const counts = countChoices(register, found);
  const rows = [
    { title: "Type", field: "kinds", entries: kinds },
    { title: usageLabel, field: "usages", entries: usages },
  ] as const;
  return (
    <nav aria-label="Choisir parmi les membres" className="mt-3 print:hidden">
      {rows.map(({ title, field, entries }) =>
        // The wall itself is one of kinds.
        counts[field].size === 0 ||
        (field === "kinds" && view === urls.members && query.kinds.length === 0) ? null : (
          <p key={field} className="chips">
            {title}
            {"\u00a0: "}
            <Chips
              links={entries.flatMap((entry) => {
                const count = counts[field].get(entry.id);
                const name = "plural" in entry ? entry.plural : `${entry.mark}\u00a0${entry.name}`;
                const url = membersAddress({ ...query, [field]: [entry.id] }, view);
                const isCurrent = query[field].includes(entry.id);
                return count === undefined ? [] : [{ url, title: `${name} ${count}`, isCurrent }];
              })}
            />
          </p>
        ),
      )}
    </nav>
  );
}

/** The filters in force, each a link that removes it. */
export function ActiveFilters({ register, query, view }: Asked) {
  const filters = filtersOf(query, register);
  if (filters.length === 0) return null;
  return (
    <ul aria-label="Filtres actifs" className="filters print:hidden">
      {filters.map(({ title, without }) => (
        <li key={title}>
          <a
            href={membersAddress(without, view)}
            aria-label={frenchTypography(`Retirer le filtre ${title}`)}
          >
            <French>{title}</French> <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      <li>
        <a href={view}>Tout effacer</a>
      </li>
    </ul>
  );
}

/** The filters in force, as one says them, and the request without each. */
export function filtersOf(
  query: MembersQuery,
  { vocabulary: { kinds, usages }, areas: { regions, departements } }: Register,
): { title: string; without: MembersQuery }[] {
  const filters: { title: string; without: MembersQuery }[] = [];
  const among = (field: Lists, nameOf: (id: string) => string | undefined) => {
    for (const id of query[field])
      filters.push({
        title: nameOf(id) ?? id,
        without: { ...query, [field]: query[field].filter((one) => one !== id) },
      });
  };
  const areaOf = (areas: readonly Area[], sought: string) =>
    areas.find(({ code }) => code === sought)?.name;
  if (query.q !== "") filters.push({ title: `« ${query.q} »`, without: { ...query, q: "" } });
  among("kinds", (id) => entryOf(kinds, id)?.plural);
  among("usages", (id) => entryOf(usages, id)?.name);
  among("regions", (code) => `${areaOf(regions, code)} (région)`);
  among("departements", (code) => `${areaOf(departements, code)} (département)`);
  if (query.on !== null)
    filters.push({ title: `au ${frenchDay(query.on)}`, without: { ...query, on: null } });
  if (query.since !== null)
    filters.push({
      title: `comparé au ${frenchDay(query.since)}`,
      without: { ...query, since: null },
    });
  return filters;
}

/** What of a request is a list of ids. */
type Lists = "kinds" | "usages" | "regions" | "departements";
