import type { SearchResult } from "../../lib/search/search";
import { searchUrl, urls } from "../../lib/urls";
import { LinkList } from "../page/link-list";
import { French } from "../page/typography";

const WAYS_ON = [
  { url: urls.members, title: "Tous les membres" },
  { url: urls.news, title: "Toutes les actualités" },
  { url: urls.siteMap, title: "Le plan du site" },
];

const ROW = "mt-2 flex flex-wrap gap-x-5";

/** What was searched in vain, and what to try: words of the site first. */
export function NothingFound({ result }: { result: SearchResult }) {
  const suggestions = result.suggestions.map((word) => ({ url: searchUrl(word), title: word }));
  return (
    <div className="mt-5">
      <p className="blank">
        <French>{reasonOf(result)}</French>
      </p>
      {suggestions.length > 0 && (
        <>
          <p className="mt-4">
            <French>Essayez plutôt :</French>
          </p>
          <LinkList links={suggestions} className={ROW} />
        </>
      )}
      <LinkList links={WAYS_ON} className={ROW} />
    </div>
  );
}

function reasonOf({ words, unknown }: SearchResult): string {
  if (words.length === 0)
    return "Il n’y a là aucun mot à chercher : les plus courants, comme « de » ou « la », ne comptent pas.";
  if (unknown.length === 0) return "Chacun de ces mots se trouve ici, mais jamais avec les autres.";
  const lacking = unknown.map((word) => `« ${word} »`).join(", ");
  return `Ni les membres ni les actualités ne contiennent ${lacking}.`;
}
