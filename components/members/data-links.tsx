import type { Day } from "../../lib/dates/day";
import { apiAddress } from "../../lib/members/api-address";
import type { MembersQuery } from "../../lib/members/members-query";
import { urls } from "../../lib/urls";

/** The same list as data, and the way back to today. */
export function DataLinks({ query, day }: { query: MembersQuery; day: Day }) {
  return (
    <p className="mt-5 flex flex-wrap gap-x-5 gap-y-1 font-ui text-s print:hidden">
      <a href={apiAddress(query, day)}>Cette liste en JSON</a>{" "}
      <a href={apiAddress(query, day, "csv")}>Cette liste en CSV</a>{" "}
      <a href={apiAddress(query, day, "csv-excel")}>Cette liste en CSV pour Excel</a>{" "}
      {query.on !== null && <a href={urls.members}>Revenir à aujourd’hui</a>}
    </p>
  );
}
