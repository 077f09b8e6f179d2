import type { ReactNode } from "react";
import { capitalised } from "../../lib/content/typography";
import { BEFORE_ALL_DAYS, type Day } from "../../lib/dates/day";
import { frenchDay, frenchMonth } from "../../lib/dates/french";
import type { SiteWithTexts } from "../../lib/load";
import { newestMembers } from "../../lib/members/changes";
import { find } from "../../lib/members/find";
import { announcedSince, differences, headCount } from "../../lib/members/head-count";
import type { Register } from "../../lib/members/register";
import { tellingStatement, usageOn } from "../../lib/members/statements";
import type { Vocabulary } from "../../lib/members/vocabulary";
import { pagesIn } from "../../lib/pages/standing-pages";
import { comingEvents } from "../../lib/posts/events";
import { urls, usageUrl } from "../../lib/urls";
import { EventList } from "../agenda/events";
import { AuthorText } from "../author/author-text";
import { Frieze } from "../charts/frieze";
import { friezeTitle } from "../charts/frieze-words";
import { ArrivalList } from "../members/arrival-list";
import { Names } from "../members/member-wall";
import { YearTable } from "../members/tables";
import { UsageNote } from "../members/usage-note";
import { PostList } from "../posts/post-list";
import { Part } from "./ledger";
import { NumeralTitle } from "./numeral-title";
import { Page } from "./page";
import { French } from "./typography";

/** What the Club is and how many it has, how to find a peer in it, and what is new. */
export function HomePage({ site }: { site: SiteWithTexts }) {
  const { config, register, posts, pages, today } = site;
  const words = pages.find(({ address }) => address === urls.home);
  const [join] = pagesIn("button", site);
  const [next] = comingEvents(posts, today);
  const newest = newestMembers(register, today);
  const title = friezeTitle(register, { from: BEFORE_ALL_DAYS, known: register.asOf });
  return (
    <Page site={site} description={words?.description ?? config.description} path={urls.home}>
      <div className="opening">
        <div>
          <NumeralTitle
            numeral={headCount(register, today)}
            words={`organisations utilisent ou étudient ${config.subject}`}
          />
          {words?.lead && (
            <p className="mt-3 max-w-measure font-text text-m ledger:text-l">
              <French>{words.lead}</French>
            </p>
          )}
        </div>
        <div className="print:hidden">
          <PeerForm vocabulary={register.vocabulary} />
          {join !== undefined && (
            <p className="mt-1">
              ou <a href={join.address}>{join.title}</a>
            </p>
          )}
        </div>
      </div>
      <section aria-labelledby="frise" className="mt-5 border-t border-rule pt-5">
        <h2 id="frise">{title ?? "Un trait par membre"}</h2>
        <p className="mt-1 mb-4 max-w-measure text-ink-2">
          <French>{friezeKey(register)}</French> <Known register={register} />
        </p>
        <Frieze
          register={register}
          created={config.created}
          to={today}
          isTold
          detail="tableau plus bas"
        />
      </section>
      <InProduction register={register} day={today} />
      <div className="gap-x-7 ledger:grid ledger:grid-cols-2">
        <Part title="Année par année" id="annees">
          <YearTable register={register} caption="Les mêmes données en tableau, par période." />
        </Part>
        <div>
          <Part title="Dernières actualités" id="actualites">
            <PostList site={site} posts={posts.slice(0, 5)} />
            <p className="mt-3 print:hidden">
              <a href={urls.news}>Toutes les actualités</a>
            </p>
          </Part>
          {next && (
            <Part title="Prochaine réunion" id="reunion">
              <EventList events={[next]} />
              <p className="mt-3 print:hidden">
                <a href={urls.agenda}>L’agenda</a>
              </p>
            </Part>
          )}
        </div>
      </div>
      <Part title="Derniers arrivés" id="arrives" ledger>
        <ArrivalList register={register} members={newest} day={today} />
        <UsageNote
          vocabulary={register.vocabulary}
          texts={newest.flatMap((member) => [
            tellingStatement(register, member, today)?.text ?? "",
            usageOn(member, today)?.sentence ?? "",
          ])}
        />
        <p className="mt-3 print:hidden">
          <a href={urls.members}>Tous les membres</a>
        </p>
      </Part>
      {words !== undefined && join !== undefined && (
        <Part title={join.title} id="rejoindre" ledger onPaper={false}>
          <AuthorText
            text={words}
            day={today}
            site={site}
            components={{
              p: ({ children }: { children: ReactNode }) => (
                <p className="mb-4 max-w-measure">{children}</p>
              ),
            }}
          />
          <a href={join.address} className="button">
            {join.label}
          </a>
        </Part>
      )}
    </Page>
  );
}

/** Who one is and whom one seeks, in a sentence; it leads to the list of members. */
function PeerForm({ vocabulary: { kinds, usages } }: { vocabulary: Vocabulary }) {
  const fields = [
    {
      name: "type",
      label: "Je suis",
      any: "une organisation",
      options: kinds.map(({ id, withArticle }) => [id, withArticle]),
    },
    {
      name: "usage",
      label: "je cherche",
      any: "qui me ressemble",
      options: usages.map(({ id, choice }) => [id, choice]),
    },
  ] as const;
  return (
    <form action={urls.members} method="get" aria-labelledby="pairs" className="peers">
      <h2 id="pairs" className="font-ui text-s">
        Trouver des organisations proches
      </h2>
      {fields.map(({ name, label, any, options }) => (
        <p key={name}>
          <label htmlFor={name}>{label}</label>{" "}
          <select id={name} name={name}>
            <option value="">{any}</option>
            {options.map(([value, title]) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
          </select>
        </p>
      ))}
      <button type="submit" className="button">
        Voir les membres
      </button>
    </form>
  );
}

/** The head count's own day, and what has been announced since. */
function Known({ register }: { register: Register }) {
  const { asOf } = register;
  const announced = announcedSince(register);
  const since =
    announced === null
      ? ""
      : ` ; ${announced.by ?? "une source"} en annonce ${announced.count} en ${frenchMonth(announced.day)}`;
  return (
    <>
      <French>{`${headCount(register, asOf)} au ${frenchDay(asOf)}${since}.`}</French>{" "}
      <a href={urls.counting}>Comment nous comptons</a>
    </>
  );
}

/** Who uses it in earnest, as running words. */
function InProduction({ register, day }: { register: Register; day: Day }) {
  const usage = register.vocabulary.usages.find(({ production }) => production);
  if (usage === undefined) return null;
  const users = find(register, { on: day }).filter((view) => view.usage?.id === usage.id);
  if (users.length === 0) return null;
  return (
    <Part title={`${capitalised(usage.name)} chez…`} id="production" ledger>
      <Names members={users} />
      <p className="mt-3 print:hidden">
        <a href={usageUrl(usage.id)}>Ce qu’ils en font</a>
      </p>
    </Part>
  );
}

/** How to read the frieze; circles that float are spoken of where there are any. */
function friezeKey(register: Register): string {
  const apart =
    differences(register).length > 0
      ? " ; un cercle à l’écart signale un nombre publié différent du nôtre"
      : "";
  return `Chaque trait est un membre, dans l’ordre des arrivées. Pointillé : période où l’arrivée a pu avoir lieu${apart}.`;
}
