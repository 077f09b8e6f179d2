import { frenchTypography } from "../../lib/content/typography";
import { frenchDay } from "../../lib/dates/french";
import { type MembersQuery, membersAddress } from "../../lib/members/members-query";
import { entryOf, type Vocabulary } from "../../lib/members/vocabulary";
import { urls } from "../../lib/urls";
import { French } from "../page/typography";

/** The filters in force, each a link that removes it. */
export function ActiveFilters({
  vocabulary,
  query,
}: {
  vocabulary: Vocabulary;
  query: MembersQuery;
}) {
  const filters = filtersOf(query, vocabulary);
  if (filters.length === 0) return null;
  return (
    <ul aria-label="Filtres en vigueur" className="filters print:hidden">
      {filters.map(({ title, without }) => (
        <li key={title}>
          <a
            href={membersAddress(without)}
            aria-label={frenchTypography(`Retirer le filtre ${title}`)}
          >
            <French>{title}</French> <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      <li>
        <a href={urls.members}>Tout effacer</a>
      </li>
    </ul>
  );
}

/** The filters in force, as one says them, and the request without each. */
export function filtersOf(
  query: MembersQuery,
  { kinds, usages }: Vocabulary,
): { title: string; without: MembersQuery }[] {
  const filters: { title: string; without: MembersQuery }[] = [];
  if (query.q !== "") filters.push({ title: `« ${query.q} »`, without: { ...query, q: "" } });
  for (const kind of query.kinds)
    filters.push({
      title: entryOf(kinds, kind)?.plural ?? kind,
      without: { ...query, kinds: query.kinds.filter((one) => one !== kind) },
    });
  for (const usage of query.usages)
    filters.push({
      title: entryOf(usages, usage)?.name ?? usage,
      without: { ...query, usages: query.usages.filter((one) => one !== usage) },
    });
  if (query.on !== null)
    filters.push({ title: `au ${frenchDay(query.on)}`, without: { ...query, on: null } });
  if (query.since !== null)
    filters.push({
      title: `comparé au ${frenchDay(query.since)}`,
      without: { ...query, since: null },
    });
  return filters;
}
