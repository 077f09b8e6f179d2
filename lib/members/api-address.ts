import type { Day } from "../dates/day";
import { urls } from "../urls";
import { type MembersQuery, orders } from "./members-query";

/** Where the API gives exactly the list that a page shows as of `day`. */
export function apiAddress(query: MembersQuery, day: Day, format?: string): string {
  const parameters = new URLSearchParams({ on: day });
  for (const kind of query.kinds) parameters.append("kind", kind);
  for (const usage of query.usages) parameters.append("usage", usage);
  for (const code of query.regions) parameters.append("region", code);
  for (const code of query.departements) parameters.append("departement", code);
  if (query.q !== "") parameters.set("q", query.q);
  const sort = orders[query.order];
  if (sort !== undefined && sort !== "name") parameters.set("sort", sort);
  if (format !== undefined) parameters.set("format", format);
  return `${urls.apiMembers}?${parameters}`;
}
