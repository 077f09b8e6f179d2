import type { Thing } from "schema-dts";
import { frenchTypography } from "../../lib/content/typography";
import { dateInSentence } from "../../lib/dates/french";
import { breadcrumbs } from "../../lib/json-ld/breadcrumbs";
import { organization } from "../../lib/json-ld/organization";
import type { Site } from "../../lib/load";
import type { Member, Source, Statement } from "../../lib/members/member";
import { neighboursOf } from "../../lib/members/neighbours";
import { copyOf, type Register } from "../../lib/members/register";
import { kindUrl, memberUrl, urls } from "../../lib/urls";
import { Frieze } from "../charts/frieze";
import { Ledger, Part } from "../page/ledger";
import { LinkList } from "../page/link-list";
import { Page } from "../page/page";
import { PageTitle } from "../page/page-title";
import { French, Time } from "../page/typography";
import { PostList } from "../posts/post-list";
import { MemberFacts } from "./member-facts";
import { Neighbours } from "./neighbours";
import { UsageNote } from "./usage-note";

/** A member: its line of the frieze, what it does with Vitam, where it is named. */
export function MemberPage({ site, member }: { site: Site; member: Member }) {
  const posts = site.posts.filter(({ mentions }) => mentions.includes(member.id));
  return (
    <Page
      site={site}
      title={member.name}
      description={describe(member, site)}
      path={memberUrl(member.id)}
      part={urls.members}
      things={thingsOf(member, site)}
    >
      <PageTitle
        above={
          <>
            <a href={urls.members}>Membres</a>
            {" · "}
            <a href={kindUrl(member.kind.id)} className="text-ink-2">
              {member.kind.plural}
            </a>
          </>
        }
      >
        <French heading>{member.name}</French>
      </PageTitle>
      <Frieze
        register={site.register}
        created={site.config.created}
        to={site.today}
        lit={member.id}
        isTold
        detail="les dates suivent"
      />
      <div className="mt-6">
        <Ledger margin={<MemberFacts member={member} register={site.register} />}>
          <Statements statements={member.uses.toReversed()} site={site} />
          {posts.length > 0 && (
            <Part title="Dans les actualités" id="actualites">
              <PostList site={site} posts={posts} />
            </Part>
          )}
          <Neighbours neighbours={neighboursOf(site.register, member, site.today)} />
          <Part title="Sources" id="sources">
            <LinkList
              links={member.sources.map((source) => ({
                url: source.url,
                title: <French>{source.title}</French>,
                after: <Copy source={source} register={site.register} />,
              }))}
              className="font-ui text-s"
            />
          </Part>
        </Ledger>
      </div>
    </Page>
  );
}

function thingsOf(member: Member, site: Site): Thing[] {
  const steps = [
    { name: "Membres", path: urls.members },
    { name: member.kind.plural, path: kindUrl(member.kind.id) },
    { name: member.name, path: memberUrl(member.id) },
  ];
  return [organization(member, site), breadcrumbs(steps, site)];
}

function Statements({
  statements,
  site: { config, register },
}: {
  statements: readonly Statement[];
  site: Site;
}) {
  if (statements.length === 0)
    return (
      <p className="blank">
        {`Nos sources ne disent pas ce que cette organisation fait avec ${config.subject}.`}
      </p>
    );
  return (
    <section aria-labelledby="usages">
      <h2 id="usages" className="mb-3 font-display text-h2 font-bold">
        Ce qui en a été dit
      </h2>
      <ol className="border-t border-rule">
        {statements.map((statement) => (
          <li
            key={`${statement.day} ${statement.text}`}
            className="break-inside-avoid border-b border-rule py-3"
          >
            <p className="font-ui text-xs text-ink-2">
              {statement.known === "read" && "relevé le "}
              <Time day={statement.day} />
              {statement.usage !== null && ` · ${statement.usage.name}`}
            </p>
            <p className="max-w-measure">
              <French>{statement.text}</French>
            </p>
            <p className="font-ui text-xs text-ink-2">
              Source{"\u00a0: "}
              <a href={statement.source.url} className="text-ink-2">
                <French>{statement.source.title}</French>
              </a>
              <Copy source={statement.source} register={register} />
            </p>
          </li>
        ))}
      </ol>
      <UsageNote vocabulary={register.vocabulary} texts={statements.map(({ text }) => text)} />
    </section>
  );
}

/** Where a source can be read when its own site is gone. */
function Copy({ source, register }: { source: Source; register: Register }) {
  const copy = copyOf(register, source);
  return (
    copy !== null && (
      <>
        {" "}
        (
        <a
          href={copy}
          className="text-ink-2"
          aria-label={frenchTypography(`copie : ${source.title}`)}
        >
          copie
        </a>
        )
      </>
    )
  );
}

function describe({ name, kind, level, periods }: Member, { config }: Site): string {
  const what = level === null ? kind.name : `${kind.name} (${level.name})`;
  const joined = periods[0] === undefined ? "" : dateInSentence(periods[0].joined);
  return `${name}, ${what}, membre ${config.ofName} : arrivée ${joined}.`;
}
