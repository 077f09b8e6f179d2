import { Frieze } from "../components/charts/frieze";
import { ArrivalList } from "../components/members/arrival-list";
import { YearTable } from "../components/members/year-table";
import { Part } from "../components/page/ledger";
import { Page } from "../components/page/page";
import { Time } from "../components/page/typography";
import { PostList } from "../components/posts/post-list";
import { headCount } from "../lib/members/head-count";
import { newestMembers } from "../lib/members/newest";
import { urls } from "../lib/urls";
import config from "../site.config";
import { site } from "./site";

export default async function HomePage() {
  const all = await site();
  const { register, posts, today } = all;
  const count = headCount(register, today);
  return (
    <Page site={all} description={config.description} path={urls.home}>
      <h1 className="mt-7 flex flex-wrap items-end gap-x-5 gap-y-4 font-display font-bold">
        <span className="-ml-[.04em] text-numeral">{count}</span>{" "}
        <span className="max-w-[12em] text-[clamp(1.5rem,1.2rem+1.6vw,2.75rem)] leading-none text-balance">
          organisations réunies autour de Vitam
        </span>
      </h1>
      <p className="mt-5 font-ui text-s text-ink-2">
        Registre arrêté au <Time day={register.asOf} />.{" "}
        <a href={urls.counting}>Comment nous comptons</a>
      </p>
      <section aria-labelledby="frise" className="mt-6 border-t border-rule pt-5">
        <h2 id="frise" className="font-display text-h2 font-bold">
          Une ligne par membre
        </h2>
        <p className="mt-1 mb-4 max-w-measure font-ui text-s text-ink-2">
          Le trait plein commence le jour où l’arrivée est comptée{"\u202f"}; le pointillé couvre
          les jours où elle a pu avoir lieu. Les cercles sont les totaux publiés à l’époque.
        </p>
        <Frieze register={register} to={today} caption={null} />
      </section>
      <div className="gap-x-7 ledger:grid ledger:grid-cols-2">
        <Part title="Année par année" id="annees">
          <YearTable register={register} labelledBy="annees" />
        </Part>
        <Part title="Dernières actualités" id="actualites">
          <PostList posts={posts.slice(0, 5)} />
          <p className="mt-3 font-ui text-s">
            <a href={urls.news}>Toutes les actualités</a>
          </p>
        </Part>
      </div>
      <Part title="Derniers arrivés" id="arrives">
        <ArrivalList members={newestMembers(register, today)} day={today} />
        <p className="mt-3 font-ui text-s">
          <a href={urls.members}>Tous les membres</a>
        </p>
      </Part>
      <Part title="Rejoindre le Club" id="rejoindre">
        <p className="mb-4 max-w-measure">
          Toute organisation qui utilise Vitam ou l’étudie, publique ou privée, peut en être. Il
          suffit d’une convention, et d’un premier message.
        </p>
        <a href={urls.join} className="button">
          Comment rejoindre le Club
        </a>
      </Part>
    </Page>
  );
}
