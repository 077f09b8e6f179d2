import type { ReactNode } from "react";
import { BEFORE_ALL_DAYS } from "../../lib/dates/day";
import { frenchMonth } from "../../lib/dates/french";
import type { SiteWithTexts } from "../../lib/load";
import { headCount } from "../../lib/members/head-count";
import { newestMembers } from "../../lib/members/newest";
import { announcedSince, differences } from "../../lib/members/published-counts";
import type { Register } from "../../lib/members/register";
import { newestStatement } from "../../lib/members/statements";
import { pagesIn } from "../../lib/pages/standing-pages";
import { comingEvents } from "../../lib/posts/events";
import { urls } from "../../lib/urls";
import { EventList } from "../agenda/event-list";
import { AuthorText } from "../author/author-text";
import { Frieze } from "../charts/frieze";
import { friezeTitle } from "../charts/frieze-words";
import { ArrivalList } from "../members/arrival-list";
import { UsageNote } from "../members/usage-note";
import { YearTable } from "../members/year-table";
import { PostList } from "../posts/post-list";
import { Part } from "./ledger";
import { NumeralTitle } from "./numeral-title";
import { Page } from "./page";
import { French, Time } from "./typography";

/** How many the Club has, since when, and what is new. */
export function HomePage({ site }: { site: SiteWithTexts }) {
  const { config, register, posts, pages, today } = site;
  const words = pages.find(({ address }) => address === urls.home);
  const [join] = pagesIn("button", site);
  const count = headCount(register, today);
  const [next] = comingEvents(posts, today);
  const newest = newestMembers(register, today);
  const announced = announcedSince(register);
  const title = friezeTitle(register, { from: BEFORE_ALL_DAYS, known: register.asOf });
  return (
    <Page site={site} description={words?.description ?? config.description} path={urls.home}>
      <NumeralTitle numeral={count} words={`organisations réunies autour de ${config.subject}`} />
      {words?.lead && (
        <p className="mt-5 max-w-measure font-text text-l">
          <French>{words.lead}</French>
        </p>
      )}
      <p className="mt-3 text-ink-2">
        Membres connus au <Time day={register.asOf} />
        {announced !== null && (
          <French>
            {` ; ${announced.by ?? "une source"} en annonce ${announced.count} en ${frenchMonth(announced.day)}`}
          </French>
        )}
        . <a href={urls.counting}>Comment nous comptons</a>
      </p>
      <section aria-labelledby="frise" className="mt-6 border-t border-rule pt-5">
        <h2 id="frise">{title ?? "Une ligne par membre"}</h2>
        <p className="mt-1 mb-4 max-w-measure text-ink-2">
          <French>{friezeKey(register)}</French>
        </p>
        <Frieze
          register={register}
          created={config.created}
          to={today}
          isTold
          detail="tableau plus bas"
        />
      </section>
      <div className="gap-x-7 ledger:grid ledger:grid-cols-2">
        <Part title="Année par année" id="annees">
          <YearTable register={register} caption="Les mêmes données en tableau." />
        </Part>
        <Part title="Dernières actualités" id="actualites">
          <PostList site={site} posts={posts.slice(0, 5)} />
          <p className="mt-3">
            <a href={urls.news}>Toutes les actualités</a>
          </p>
        </Part>
      </div>
      <Part title="Derniers arrivés" id="arrives" ledger>
        <ArrivalList members={newest} day={today} />
        <UsageNote
          vocabulary={register.vocabulary}
          texts={newest.flatMap((member) => newestStatement(member, today)?.text ?? [])}
        />
        <p className="mt-3">
          <a href={urls.members}>Tous les membres</a>
        </p>
      </Part>
      {next && (
        <Part title="Prochaine réunion" id="reunion" ledger>
          <EventList events={[next]} />
          <p className="mt-3">
            <a href={urls.agenda}>L’agenda</a>
          </p>
        </Part>
      )}
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

/** How to read the frieze; circles that float are spoken of where there are any. */
function friezeKey(register: Register): string {
  const apart =
    differences(register).length > 0
      ? " ; un cercle à l’écart signale un chiffre publié différent du nôtre"
      : "";
  return `Chaque trait est un membre, dans l’ordre des arrivées. Pointillé : période où l’arrivée a pu avoir lieu${apart}.`;
}
