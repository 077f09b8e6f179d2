import { Fragment } from "react";
import { frenchTypography } from "../../lib/content/typography";
import { dateInSentence } from "../../lib/dates/french";
import { organization } from "../../lib/json-ld/things";
import type { Site } from "../../lib/load";
import type { Member, Statement } from "../../lib/members/member";
import { type Neighbour, neighboursOf } from "../../lib/members/neighbours";
import { compare } from "../../lib/members/order";
import { copyOf, memberById, type Register } from "../../lib/members/register";
import type { Source } from "../../lib/members/sources";
import { namedIn } from "../../lib/members/statements";
import { hasLeft, inALine } from "../../lib/members/words";
import { kindUrl, memberUrl, urls } from "../../lib/urls";
import { Frieze } from "../charts/frieze";
import { Ledger, Part } from "../page/ledger";
import { LinkList } from "../page/link-list";
import { Page } from "../page/page";
import { French, Time } from "../page/typography";
import { PostList } from "../posts/post-list";
import { MemberFacts } from "./member-facts";
import { MemberLink } from "./member-link";
import { UsageNote } from "./usage-note";

/** Members that resemble one, each with the reason. */
export function Neighbours({ neighbours }: { neighbours: readonly Neighbour[] }) {
  if (neighbours.length === 0) return null;
  return (
    <Part title="Organisations proches" id="proches" onPaper={false}>
      <ul className="entries border-t border-rule">
        {neighbours.map((neighbour) => (
          <li key={neighbour.view.id}>
            <MemberLink id={neighbour.view.id} name={neighbour.view.name} />{" "}
            <span className="block text-xs text-ink-2">{reasonOf(neighbour)}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function reasonOf({ kind, level, place, usage }: Neighbour): string {
  return [(level ?? kind)?.name, place?.name, usage?.name].filter(Boolean).join(", ");
}

/** A member: its line of the frieze, what it does with Vitam, where it is named. */
export function MemberPage({ site, member }: { site: Site; member: Member }) {
  const posts = site.posts.filter(({ mentions }) => mentions.includes(member.id));
  return (
    <Page
      site={site}
      title={member.name}
      above={
        <>
          <a href={urls.members}>Membres</a>
          {" · "}
          <a href={kindUrl(member.kind.id)} className="text-ink-2">
            {member.kind.plural}
          </a>
        </>
      }
      description={describe(member, site)}
      path={memberUrl(member.id)}
      part={urls.members}
      things={[organization(member, site)]}
      trail={[
        { name: member.kind.plural, path: kindUrl(member.kind.id) },
        { name: member.name, path: memberUrl(member.id) },
      ]}
    >
      <p className="mb-4 text-l">
        <French>{`${inALine(member, site.today)}.`}</French>{" "}
        {hasLeft(member) && <span className="badge">Ancien membre</span>}
      </p>
      <div className="one-line">
        <Frieze
          register={site.register}
          created={site.config.created}
          to={site.today}
          lit={member.id}
          isTold
          detail="les dates suivent"
        />
      </div>
      <div className="mt-6">
        <Ledger margin={<MemberFacts member={member} register={site.register} />}>
          <Statements statements={toldOf(member, site.register)} site={site} />
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

/** A statement on a member, or on another one that it names. */
interface Told {
  statement: Statement;
  /** Whom it is on, where that is another. */
  by: Member | null;
}

/** What is told of a member, newest first. */
function toldOf(member: Member, register: Register): Told[] {
  const own = member.uses.map((statement) => ({ statement, by: null }));
  return [...own, ...namedIn(register, member)].sort((a, b) =>
    compare(b.statement.day, a.statement.day),
  );
}

function Statements({
  statements,
  site: { config, register },
}: {
  statements: readonly Told[];
  site: Site;
}) {
  if (statements.length === 0)
    return (
      <p className="blank">
        <French>{`${register.vocabulary.usageLabel} : non connu. C’est votre organisation ? Écrivez-nous : `}</French>
        <a href={`mailto:${config.contact}`}>{config.contact}</a>.
      </p>
    );
  return (
    <section aria-labelledby="usages">
      <h2 id="usages" className="mb-3 font-display text-h2 font-bold">
        Ce que disent les sources
      </h2>
      <ol className="border-t border-rule">
        {statements.map(({ statement, by }) => (
          <li
            key={`${by?.id} ${statement.day} ${statement.text}`}
            className="break-inside-avoid border-b border-rule py-3"
          >
            <p className="font-ui text-xs text-ink-2">
              {statement.known === "read" && "relevé le "}
              <Time day={statement.day} />
              {by === null && statement.usage !== null && ` · ${statement.usage.name}`}
              {by !== null && (
                <>
                  {" · dit de "}
                  <MemberLink id={by.id} name={by.shortName} />
                </>
              )}
              {by === null && <With ids={statement.with} register={register} />}
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
      <UsageNote
        vocabulary={register.vocabulary}
        texts={statements.map(({ statement }) => statement.text)}
      />
    </section>
  );
}

/** The members that a source names with one: "avec CINES, CEA". */
function With({ ids, register }: { ids: readonly string[]; register: Register }) {
  return ids.map((id, index) => {
    const other = memberById(register, id);
    return (
      other && (
        <Fragment key={id}>
          {index === 0 ? " · avec " : ", "}
          <MemberLink id={id} name={other.shortName} />
        </Fragment>
      )
    );
  });
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
