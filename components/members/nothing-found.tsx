import { frenchTypography } from "../../lib/content/typography";
import type { MembersQuery } from "../../lib/members/members-query";
import type { Register } from "../../lib/members/register";
import { kindUrl, urls } from "../../lib/urls";
import { LinkList } from "../page/link-list";
import { filtersOf } from "./active-filters";

/** What was searched in vain, and the kinds as ways on. */
export function NothingFound({ register, query }: { register: Register; query: MembersQuery }) {
  const filters = filtersOf(query, register).map(({ title }) => title);
  return (
    <div className="mt-5">
      <p className="blank">
        Aucun membre ne répond à cette demande.
        {filters.length > 0 && frenchTypography(` Vous cherchiez : ${filters.join(", ")}.`)}
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
