import { kindNames, kinds } from "../../lib/members/kinds";
import type { MembersQuery } from "../../lib/members/members-query";
import { kindUrl } from "../../lib/urls";

/** What was searched in vain, and the kinds as ways on. */
export function NothingFound({ query }: { query: MembersQuery }) {
  return (
    <div className="mt-5">
      <p className="blank">
        {query.q === ""
          ? "Aucun membre ne répond à ces filtres."
          : `Aucun membre ne répond à « ${query.q} ».`}
      </p>
      <p className="mt-4 mb-1 font-ui text-s">Le registre par type :</p>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 font-ui text-s">
        {kinds.map((kind) => (
          <li key={kind}>
            <a href={kindUrl(kind)}>{kindNames[kind].many}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
