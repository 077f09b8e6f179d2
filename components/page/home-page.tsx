import type { Site } from "../../lib/load";
import { headCount } from "../../lib/members/head-count";
import { newestMembers } from "../../lib/members/newest";
import { differences } from "../../lib/members/published-counts";
import type { Register } from "../../lib/members/register";
import { newestStatement } from "../../lib/members/statements";
import { comingEvents } from "../../lib/posts/events";
import { urls } from "../../lib/urls";
import { EventList } from "../agenda/event-list";
import { Frieze } from "../charts/frieze";
import { ArrivalList } from "../members/arrival-list";
import { UsageNote } from "../members/usage-note";
import { YearTable } from "../members/year-table";
import { PostList } from "../posts/post-list";
import { Part } from "./ledger";
import { NumeralTitle } from "./numeral-title";
import { Page } from "./page";
import { French, Time } from "./typography";

/** How many the Club has, since when, and what is new. */
export function HomePage({ site }: { site: Site }) {
  const { config, register, posts, today } = site;
  const count = headCount(register, today);
  const [next] = comingEvents(posts, today);
  const newest = newestMembers(register, today);
  return (
    <Page site={site} description={config.description} path={urls.home}>
      <NumeralTitle numeral={count} words={`organisations réunies autour de ${config.subject}`} />
      <p className="mt-5 max-w-measure font-text text-l">
        Vitam est un logiciel libre d’archivage électronique, porté par trois ministères et partagé
        par tous ceux que voici.
      </p>
      <p className="mt-3 text-ink-2">
        Registre arrêté au <Time day={register.asOf} />.{" "}
        <a href={urls.counting}>Comment nous comptons</a>
      </p>
      <section aria-labelledby="frise" className="mt-6 border-t border-rule pt-5">
        <h2 id="frise">Une ligne par membre</h2>
        <p className="mt-1 mb-4 max-w-measure text-ink-2">
          <French>{friezeKey(register)}</French>
        </p>
        <Frieze
          register={register}
          created={config.created}
          to={today}
          caption={null}
          detail="voir « Année par année »"
        />
      </section>
      <div className="gap-x-7 ledger:grid ledger:grid-cols-2">
        <Part title="Année par année" id="annees">
          <YearTable register={register} caption="Le même compte, en chiffres." />
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
      <Part title="Rejoindre le Club" id="rejoindre" ledger onPaper={false}>
        <p className="mb-4 max-w-measure">
          Le Club est ouvert à toute organisation, publique ou privée, qui emploie Vitam ou qui
          l’étudie. Un courriel pour se renseigner, une convention à signer, et l’on en est.
        </p>
        <a href={urls.join} className="button">
          Rejoindre
        </a>
      </Part>
    </Page>
  );
}

/** How to read the frieze; circles that float are spoken of where there are any. */
function friezeKey(register: Register): string {
  const floating =
    differences(register).length > 0 ? ", et ceux qui flottent ne s’expliquent pas" : "";
  return `Chaque trait est un membre, dans l’ordre des arrivées ; le pointillé couvre les jours où il a pu arriver. Les cercles sont les nombres publiés${floating}.`;
}
