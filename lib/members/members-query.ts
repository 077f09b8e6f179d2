/**
 * What the form of /membres asks, read from an address. Lenient where a form must be (empty
 * fields are absent), exact elsewhere: every fault is told in French.
 */
import { type Day, isDay } from "../dates/day";
import { nearestOf } from "../messages/suggest";
import type { sorts } from "./find";
import { type Kind, kinds, type Usage, usages } from "./kinds";

/** The form's fields, as the address names them. */
export const fields = ["q", "type", "usage", "au", "depuis", "tri"] as const;

/** Orders of the list as the form names them, and as the search does. */
export const orders: Readonly<Record<string, (typeof sorts)[number]>> = {
  nom: "name",
  "-nom": "-name",
  arrivee: "joined",
  "-arrivee": "-joined",
};

const LONGEST = 100;

/** What is asked; nulls where the form is empty. */
export interface MembersQuery {
  q: string;
  kinds: Kind[];
  usages: Usage[];
  /** The Club on that day. */
  on: Day | null;
  /** Compared with that earlier day. */
  since: Day | null;
  /** A key of `orders`. */
  order: string;
  /** Days as they were typed, faulty ones too, for the form to show again. */
  typed: { on: string; since: string };
}

/** A fault in an address: in which field, and what to do, in French. */
export interface QueryFault {
  field: string;
  text: string;
}

/** The query of an address, and what is wrong with it. Faulty values are left out of the query. */
export function readMembersQuery(parameters: URLSearchParams): {
  query: MembersQuery;
  faults: QueryFault[];
} {
  const faults: QueryFault[] = [];
  const tell = (field: string, text: string) => faults.push({ field, text });
  for (const key of new Set(parameters.keys()))
    if (!fields.some((field) => field === key)) tell(key, unknown("Le champ", key, fields));
  const single = (field: string): string => {
    const values = valuesOf(parameters, field);
    if (values.length > 1)
      tell(field, `« ${field} » est donné ${values.length} fois : une seule suffit.`);
    return values[0] ?? "";
  };
  const choices = <Choice extends string>(field: string, allowed: readonly Choice[]): Choice[] =>
    [...new Set(valuesOf(parameters, field))].flatMap((value) => {
      const choice = allowed.find((one) => one === value);
      if (choice === undefined) tell(field, unknown("La valeur", value, allowed));
      return choice ?? [];
    });
  const day = (field: string): Day | null => {
    const value = single(field);
    if (value === "" || isDay(value)) return value || null;
    tell(
      field,
      `« ${cut(value)} » n’est pas un jour du calendrier : écrivez AAAA-MM-JJ, par exemple 2021-12-31.`,
    );
    return null;
  };
  const q = single("q");
  if (q.length > LONGEST)
    tell("q", `La recherche dépasse ${LONGEST} caractères : raccourcissez-la.`);
  const query: MembersQuery = {
    q: q.length > LONGEST ? "" : q,
    kinds: choices("type", kinds),
    usages: choices("usage", usages),
    on: day("au"),
    since: day("depuis"),
    order: choices("tri", Object.keys(orders))[0] ?? "nom",
    typed: {
      on: cut(valuesOf(parameters, "au")[0] ?? ""),
      since: cut(valuesOf(parameters, "depuis")[0] ?? ""),
    },
  };
  if (query.on !== null && query.since !== null && query.since > query.on)
    tell("depuis", "« depuis » vient après « au » : échangez les deux jours.");
  if (valuesOf(parameters, "tri").length > 1) single("tri");
  return { query, faults };
}

/** The parameters that ask this, in the form's order, without empty ones. */
export function membersParameters(query: MembersQuery): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query.q !== "") parameters.set("q", query.q);
  for (const kind of query.kinds) parameters.append("type", kind);
  for (const usage of query.usages) parameters.append("usage", usage);
  if (query.on !== null) parameters.set("au", query.on);
  if (query.since !== null) parameters.set("depuis", query.since);
  if (query.order !== "nom") parameters.set("tri", query.order);
  return parameters;
}

function valuesOf(parameters: URLSearchParams, field: string): string[] {
  return (
    parameters
      .getAll(field)
      // What cannot be seen was not typed on purpose: control characters, marks of direction.
      .map((value) => value.replace(/[\p{Cc}\p{Cf}]/gu, "").trim())
      .filter((value) => value !== "")
  );
}

function unknown(what: string, value: string, allowed: readonly string[]): string {
  const near = nearestOf(value, allowed);
  const hint =
    near === undefined ? `attendu : ${allowed.join(", ")}` : `vouliez-vous « ${near} » ?`;
  return `${what} « ${cut(value)} » n’existe pas : ${hint}.`.replace("?.", "?");
}

function cut(value: string): string {
  return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
}
