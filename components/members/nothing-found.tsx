import { frenchTypography } from "../../lib/content/typography";
import { kindNames, kinds } from "../../lib/members/kinds";
import type { MembersQuery } from "../../lib/members/members-query";
import { kindUrl, urls } from "../../lib/urls";
import { filtersOf } from "./active-filters";

/** What was searched in vain, and the kinds as ways on. */
export function NothingFound({ query }: { query: MembersQuery }) {
  const filters = filtersOf(query).map(({ title }) => title);
  return (
    <div className="mt-5">
      <p className="blank">
        Aucun membre ne répond à cette demande.
        {filters.length > 0 && frenchTypography(` Vous cherchiez : ${filters.join(", ")}.`)}
      </p>
      <ul className="mt-4 flex flex-wrap gap-x-5">
        <li>
          <a href={urls.members} className="inline-block py-1">
            Tout le registre
          </a>
        </li>
        {kinds.map((kind) => (
          <li key={kind}>
            <a href={kindUrl(kind)} className="inline-block py-1">
              {kindNames[kind].many}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A day before the first member. */
export function NobodyYet() {
  return (
    <div className="mt-5">
      <p className="blank">Ce jour-là, le registre ne connaissait encore aucun membre.</p>
      <p className="mt-4">
        <a href={urls.members}>Le Club aujourd’hui</a>
      </p>
    </div>
  );
}
