import type { Thing } from "schema-dts";
import { article, event } from "../../lib/json-ld/things";
import type { Site, SiteWithTexts } from "../../lib/load";
import { namesOn } from "../../lib/members/as-of";
import { byName } from "../../lib/members/order";
import { isOver } from "../../lib/posts/events";
import { faultsOf, marksOf } from "../../lib/posts/faults";
import type { Post } from "../../lib/posts/post";
import { placeAmong } from "../../lib/posts/published";
import { themeSlug } from "../../lib/posts/themes";
import { memberUrl, postUrl, themeUrl, urls } from "../../lib/urls";
import { EventFacts } from "../agenda/events";
import { AuthorText } from "../author/author-text";
import { FaultPanels, WarningList } from "../faults/content-faults";
import { LinkList } from "../page/link-list";
import { Page } from "../page/page";
import { PageTitle } from "../page/page-title";
import { French, Time } from "../page/typography";
import { Picture } from "./picture";

/** A post: its text, then the members it names and its neighbours in time. */
export function PostPage({ site, post }: { site: SiteWithTexts; post: Post }) {
  return (
    <Page
      site={site}
      title={post.title}
      heading={null}
      description={post.description ?? post.title}
      path={postUrl(post.slug)}
      part={urls.news}
      published={post.date}
      things={thingsOf(site, post)}
      trail={[{ name: post.title, path: postUrl(post.slug) }]}
    >
      <article>
        <PageTitle above={<Meta post={post} site={site} />}>{post.title}</PageTitle>
        <div className="prose">
          <FaultPanels faults={faultsOf(site.faults, post).above} />
          {post.description !== null && <p className="text-l">{post.description}</p>}
          {post.image !== null && (
            <figure>
              <Picture {...post.image} files={site.publicFiles} place="matter" first />
            </figure>
          )}
          {post.event !== null && <EventFacts event={post.event} today={site.today} />}
          <AuthorText text={post} day={post.date} site={site} />
        </div>
        <footer className="mt-7 border-t border-rule pt-4">
          <Mentions site={site} post={post} />
          <WarningList site={site} text={post} />
        </footer>
      </article>
      <Neighbours site={site} post={post} />
    </Page>
  );
}

function thingsOf(site: Site, post: Post): Thing[] {
  return [
    article(post, site),
    ...(post.event === null ? [] : event(post, post.event, isOver(post.event, site.today), site)),
  ];
}

function Meta({ post, site }: { post: Post; site: Site }) {
  return (
    <>
      <Time day={post.date} />
      {marksOf(post, site).map((mark) => (
        <strong key={mark}>{` · ${mark}`}</strong>
      ))}
      {post.tags.map((tag) => (
        <span key={tag}>
          {" · "}
          <a href={themeUrl(themeSlug(tag))} className="text-ink-2">
            {tag}
          </a>
        </span>
      ))}
      {post.updated !== null && (
        <>
          {" · mis à jour le "}
          <Time day={post.updated} />
        </>
      )}
    </>
  );
}

function Mentions({ site, post }: { site: Site; post: Post }) {
  const members = site.register.members
    .filter(({ id }) => post.mentions.includes(id))
    .map((member) => ({ id: member.id, ...namesOn(member, post.date) }))
    .sort(byName);
  if (members.length === 0) return null;
  return (
    <>
      <h2 className="font-ui text-s font-bold">Membres cités</h2>
      <LinkList
        links={members.map(({ id, shortName }) => ({
          url: memberUrl(id),
          title: <French>{shortName}</French>,
        }))}
        className="mt-1 flex flex-wrap gap-x-4 gap-y-1 font-ui text-s"
      />
    </>
  );
}

function Neighbours({ site, post }: { site: Site; post: Post }) {
  const place = placeAmong(site.posts, post.slug);
  const [next, previous] = [site.posts[place - 1], site.posts[place + 1]];
  return (
    <nav aria-label="Actualités voisines" className="mt-6 font-ui text-s print:hidden">
      <ul className="flex flex-wrap justify-between gap-x-6 gap-y-3">
        {previous && (
          <li>
            <span className="block text-ink-2">Précédente</span>{" "}
            <a href={postUrl(previous.slug)} rel="prev">
              {previous.title}
            </a>
          </li>
        )}
        {next && (
          <li className="ml-auto text-right">
            <span className="block text-ink-2">Suivante</span>{" "}
            <a href={postUrl(next.slug)} rel="next">
              {next.title}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
