/** What the form of /membres asks, read from an address and written as one. */
import type { Day } from "../dates/day";
import { urls } from "../urls";
import { addressFields } from "./address-fields";
import type { Criteria, sorts } from "./find";
import type { Register } from "./register";
import { entryOf, idsOf } from "./vocabulary";

/** The addresses that show what is asked of the register, each taking all fields. */
export const registerViews = [urls.members, urls.membersTable] as const;

/** The address of one of them. */
export type RegisterView = (typeof registerViews)[number];

/** The form's fields, as the address names them. */
export const fields = [
  "q",
  "type",
  "usage",
  "region",
  "departement",
  "au",
  "depuis",
  "tri",
] as const;

/** Orders of the list, by their names in the address: the search's name, and what the form calls it. */
export const orders: Readonly<Record<string, { sort: (typeof sorts)[number]; label: string }>> = {
  nom: { sort: "name", label: "nom" },
  "-nom": { sort: "-name", label: "nom, de Z à A" },
  arrivee: { sort: "joined", label: "premiers arrivés" },
  "-arrivee": { sort: "-joined", label: "derniers arrivés" },
};

type Conditions = "q" | "kinds" | "usages" | "regions" | "departements";

/** What is asked; nulls where the form is empty. */
export interface MembersQuery extends Required<Pick<Criteria, Conditions>> {
  /** The Club on that day. */
  on: Day | null;
  /** Compared with that earlier day. */
  since: Day | null;
  /** A key of `orders`. */
  order: string;
  /** What was typed, faults too, for the form to show again. */
  typed: { on: string; since: string; region: string; departement: string };
}

/** What of a register says what may be asked for. */
type Asked = Pick<Register, "vocabulary" | "areas">;

/**
 * The query of an address, and what is wrong with it. Faulty values are left out of the query.
 *
 * @param register whose kinds, usages and territories may be asked for
 * @param allowed the fields of the page that is asked
 */
export function readMembersQuery(
  parameters: URLSearchParams,
  { vocabulary: { kinds, usages }, areas: { regions, departements } }: Asked,
  allowed: readonly (typeof fields)[number][] = fields,
) {
  const { faults, tell, typed, single, words, day, choices, codes } = addressFields(
    parameters,
    allowed,
  );
  const query: MembersQuery = {
    q: words("q"),
    kinds: choices("type", idsOf(kinds), (id) => entryOf(kinds, id)?.plural ?? id),
    usages: choices("usage", idsOf(usages), (id) => entryOf(usages, id)?.name ?? id),
    regions: codes("region", regions),
    departements: codes("departement", departements),
    on: day("au"),
    since: day("depuis"),
    order: choices("tri", Object.keys(orders), (name) => orders[name]?.label ?? name)[0] ?? "nom",
    typed: {
      on: typed("au"),
      since: typed("depuis"),
      region: typed("region"),
      departement: typed("departement"),
    },
  };
  if (query.on !== null && query.since !== null && query.since > query.on)
    tell("depuis", "« depuis » vient après « au » : échangez les deux jours.");
  single("tri");
  return { query, faults };
}

/** The address that asks this of a view: its parameters in the form's order, without empty ones. */
export function membersAddress(query: MembersQuery, view: RegisterView = urls.members): string {
  const parameters = new URLSearchParams([
    ...(query.q === "" ? [] : [["q", query.q]]),
    ...query.kinds.map((kind) => ["type", kind]),
    ...query.usages.map((usage) => ["usage", usage]),
    ...query.regions.map((code) => ["region", code]),
    ...query.departements.map((code) => ["departement", code]),
    ...(query.on === null ? [] : [["au", query.on]]),
    ...(query.since === null ? [] : [["depuis", query.since]]),
    ...(query.order === "nom" ? [] : [["tri", query.order]]),
  ]);
  return parameters.size === 0 ? view : `${view}?${parameters}`;
}

/** Where the API gives exactly the list that a page shows as of `day`. */
export function apiAddress(query: MembersQuery, day: Day, format?: string): string {
  const { sort = "name" } = orders[query.order] ?? {};
  const parameters = new URLSearchParams([
    ["on", day],
    ...query.kinds.map((kind) => ["kind", kind]),
    ...query.usages.map((usage) => ["usage", usage]),
    ...query.regions.map((code) => ["region", code]),
    ...query.departements.map((code) => ["departement", code]),
    ...(query.q === "" ? [] : [["q", query.q]]),
    ...(sort === "name" ? [] : [["sort", sort]]),
    ...(format === undefined ? [] : [["format", format]]),
  ]);
  return `${urls.apiMembers}?${parameters}`;
}
