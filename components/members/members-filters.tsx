import { frenchTypography } from "../../lib/content/typography";
import { frenchDay } from "../../lib/dates/french";
import { type MembersQuery, membersAddress } from "../../lib/members/members-query";
import type { Area } from "../../lib/members/official-territories";
import type { Register } from "../../lib/members/register";
import { entryOf } from "../../lib/members/vocabulary";
import { French } from "../page/typography";
import type { Asked } from "./members-form";

/** The filters in force, each a link that removes it. */
export function ActiveFilters({ register, query, view }: Asked) {
  const filters = filtersOf(query, register);
  if (filters.length === 0) return null;
  return (
    <ul aria-label="Filtres en vigueur" className="filters print:hidden">
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
