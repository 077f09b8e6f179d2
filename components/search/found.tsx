/** What the search finds, each sort in its own way, with the words that were looked for marked. */
import { frenchTypography } from "../../lib/content/typography";
import { frenchDay } from "../../lib/dates/french";
import type { Site } from "../../lib/load";
import { isMemberOn } from "../../lib/members/head-count";
import type { Member } from "../../lib/members/member";
import type { Post } from "../../lib/posts/post";
import { excerpt, marked, type Piece } from "../../lib/search/marked";
import type { Found, FoundPage } from "../../lib/search/search-index";
import { memberUrl, postUrl } from "../../lib/urls";
import { Raised } from "../page/typography";

/** A text with the words found marked. */
function MarkedText({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, isFound }, index) => {
    const raised = <Raised key={index}>{text}</Raised>;
    return isFound ? <mark key={index}>{raised}</mark> : raised;
  });
}

/** A member found: what it is, and what was said of it that has the words. */
export function FoundMember({
  found: { subject: member, terms },
  site,
}: {
  found: Found<Member>;
  site: Site;
}) {
  const statements = member.uses.map(({ text }) => frenchTypography(text)).reverse();
  const said = excerpt(statements.join("\n"), terms) ?? [];
  return (
    <li>
      <Heading
        href={memberUrl(member.id)}
        title={frenchTypography(titleOf(member), { heading: true })}
        terms={terms}
      />
      <p className="text-ink-2">
        <MarkedText pieces={marked(frenchTypography(factsOf(member, site).join(", ")), terms)} />
      </p>
      <Excerpt pieces={said} />
    </li>
  );
}

/** The full name, and the short one where the first does not have it. */
function titleOf({ name, shortName }: Member): string {
  return name.includes(shortName) ? name : `${name} (${shortName})`;
}

function factsOf(member: Member, { today }: Site): string[] {
  const { kind, place, formerNames } = member;
  const former = formerNames.map(({ name }) => name).join(", ");
  return [
    ...(isMemberOn(member, today) ? [] : ["ancien membre"]),
    kind.name,
    ...(place === null ? [] : [place]),
    ...(former === "" ? [] : [`auparavant ${former}`]),
  ];
}

/** A page found, with the paragraph that has the words, or else what it is about. */
export function FoundPageItem({ found: { subject, terms } }: { found: Found<FoundPage> }) {
  const { address, title, description, text } = subject;
  const pieces = excerpt(`${description}\n${text}`, terms) ?? marked(description, terms);
  return (
    <li>
      <Heading href={address} title={title} terms={terms} />
      <Excerpt pieces={pieces} />
    </li>
  );
}

/** A post found, with the paragraph that has the words, or else what it is about. */
export function FoundPost({ found: { subject: post, terms } }: { found: Found<Post> }) {
  const description = post.description ?? "";
  const pieces = excerpt(`${description}\n${post.text}`, terms) ?? marked(description, terms);
  return (
    <li>
      <p className="text-xs text-ink-2">
        <time dateTime={post.date}>
          <MarkedText pieces={marked(frenchTypography(frenchDay(post.date)), terms)} />
        </time>
      </p>
      <Heading href={postUrl(post.slug)} title={post.title} terms={terms} />
      <Excerpt pieces={pieces} />
    </li>
  );
}

function Heading({
  href,
  title,
  terms,
}: {
  href: string;
  title: string;
  terms: ReadonlySet<string>;
}) {
  return (
    <h3 className="text-l">
      <a href={href} className="quiet">
        <MarkedText pieces={marked(title, terms)} />
      </a>
    </h3>
  );
}

function Excerpt({ pieces }: { pieces: readonly Piece[] }) {
  if (pieces.length === 0) return null;
  return (
    <p className="mt-1 max-w-measure font-text text-m">
      <MarkedText pieces={pieces} />
    </p>
  );
}
