import type { Site } from "../../lib/load";
import { isRefused, LONGEST, type QueryFault } from "../../lib/members/address-fields";
import { type SearchResult, search } from "../../lib/search/search";
import type { Found, SearchIndex } from "../../lib/search/search-index";
import { searchUrl, urls } from "../../lib/urls";
import { Faults } from "../page/faults";
import { Field } from "../page/field";
import { Part } from "../page/ledger";
import { LinkList } from "../page/link-list";
import { Page } from "../page/page";
import { French } from "../page/typography";
import { FoundItem, type Item, memberItem, pageItem, postItem } from "./found";

/** How many of each kind are shown: a page stays light, and another word finds better. */
const MOST = 20;

/** The search of the site: the form alone, or what it finds, or what is wrong with the request. */
export function SearchPage({
  site,
  index,
  q = "",
  faults = [],
}: {
  site: Site;
  /** Null where nothing is looked for. */
  index: SearchIndex | null;
  q?: string;
  faults?: readonly QueryFault[];
}) {
  const result = index === null || q === "" || isRefused(faults) ? null : search(index, q);
  const heading = isRefused(faults) ? "Demande non valide" : headingOf(result, q);
  return (
    <Page
      site={site}
      title={isMended(result) ? `${heading}, et non « ${q} »` : heading}
      heading={heading}
      description={`Chercher dans les membres ${site.config.ofName}, dans ses actualités et dans ses pages.`}
      path={urls.search}
      address={q === "" ? urls.search : searchUrl(q)}
      isIndexed={faults.length === 0}
    >
      <Faults faults={faults} labels={searchFields} />
      <SearchForm q={q} faults={faults} />
      {result !== null && <Results result={result} site={site} />}
    </Page>
  );
}

/** Whether the results are of other words than those typed. */
function isMended(result: SearchResult | null): boolean {
  return result !== null && result.unknown.length > 0 && countOf(result) > 0;
}

function countOf({ members, posts, pages }: SearchResult): number {
  return members.length + posts.length + pages.length;
}

function headingOf(result: SearchResult | null, q: string): string {
  if (result === null) return "Rechercher";
  const count = countOf(result);
  const searched = isMended(result) ? result.words.join(" ") : q;
  return `${count === 0 ? "Aucun" : count} ${count > 1 ? "résultats" : "résultat"} pour « ${searched} »`;
}

function Results({ result, site }: { result: SearchResult; site: Site }) {
  const { members, posts, pages } = result;
  if (countOf(result) === 0) return <NothingFound result={result} />;
  return (
    <>
      <Mended result={result} />
      <FoundPart
        title="Membres"
        id="membres"
        found={members}
        itemOf={(one) => memberItem(one, site)}
      />
      <FoundPart title="Actualités" id="actualites" found={posts} itemOf={postItem} />
      <FoundPart title="Pages" id="pages" found={pages} itemOf={pageItem} />
    </>
  );
}

/** Says for what words the results are, where a typing error was read as another word. */
function Mended({ result: { words, unknown } }: { result: SearchResult }) {
  if (unknown.length === 0) return null;
  const lacking = unknown.map((word) => `« ${word} »`).join(", ");
  return (
    <p className="mt-4">
      <French>{`Rien sur le site ne contient ${lacking}. Voici les résultats pour « ${words.join(" ")} ».`}</French>
    </p>
  );
}

function FoundPart<Subject>({
  title,
  id,
  found,
  itemOf,
}: {
  title: string;
  id: string;
  found: readonly Found<Subject>[];
  itemOf: (found: Found<Subject>) => Item;
}) {
  const count = found.length;
  if (count === 0) return null;
  return (
    <Part title={`${title} (${count})`} id={id}>
      <ul className="entries border-t border-rule">
        {found.slice(0, MOST).map((one) => {
          const item = itemOf(one);
          return <FoundItem key={item.href} item={item} terms={one.terms} />;
        })}
      </ul>
      {count > MOST && (
        <p className="mt-3 text-ink-2">
          <French>{`Les ${MOST} meilleurs sur ${count} : un mot de plus précise la recherche.`}</French>
        </p>
      )}
    </Part>
  );
}

/** The label of the form's one field, by its name in the address. */
const searchFields: ReadonlyMap<string, string> = new Map([["q", "Un nom, un lieu, un sujet"]]);

/** The search of the site: one field, sent as an address. */
function SearchForm({ q, faults }: { q: string; faults: readonly QueryFault[] }) {
  return (
    <form action={urls.search} method="get" role="search" className="strip">
      <Field name="q" label={searchFields.get("q")} faults={faults}>
        {(props) => <input type="search" defaultValue={q} maxLength={LONGEST} {...props} />}
      </Field>
      <button type="submit" className="button">
        Rechercher
      </button>
    </form>
  );
}

const WAYS_ON = [
  { url: urls.members, title: "Tous les membres" },
  { url: urls.news, title: "Toutes les actualités" },
  { url: urls.siteMap, title: "Le plan du site" },
];

const ROW = "mt-2 flex flex-wrap gap-x-5";

/** What was searched in vain, and what to try: words of the site first. */
function NothingFound({ result }: { result: SearchResult }) {
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
    return "Aucun mot à chercher : les plus courants, comme « de » ou « la », ne comptent pas.";
  if (unknown.length === 0)
    return "Chacun de ces mots figure sur le site, mais jamais avec les autres.";
  const lacking = unknown.map((word) => `« ${word} »`).join(", ");
  return `Rien sur le site ne contient ${lacking}.`;
}
