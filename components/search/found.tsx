/** What the search finds, each sort in its own way, with the words that were looked for marked. */
import type { ReactNode } from "react";
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

/** Something found, as the list shows it: what stands over its title, and under it. */
export interface Item {
  href: string;
  title: string;
  over?: ReactNode;
  facts?: string;
  /** The paragraph that has the words; else what it is about. */
  pieces: readonly Piece[];
}

/** A page found. */
export function pageItem({ subject, terms }: Found<FoundPage>): Item {
  const { address, title, description, text } = subject;
  return { href: address, title, pieces: saidIn(description, text, terms) };
}

/** A post found, under its day. */
export function postItem({ subject: post, terms }: Found<Post>): Item {
  const day = marked(frenchTypography(frenchDay(post.date)), terms);
  const over = (
    <p className="text-xs text-ink-2">
      <time dateTime={post.date}>
        <MarkedText pieces={day} />
      </time>
    </p>
  );
  const pieces = saidIn(post.description ?? "", post.text, terms);
  return { href: postUrl(post.slug), title: post.title, over, pieces };
}

function saidIn(description: string, text: string, terms: ReadonlySet<string>): readonly Piece[] {
  return excerpt(`${description}\n${text}`, terms) ?? marked(description, terms);
}

/** A member found: what it is, and what was said of it that has the words. */
export function memberItem({ subject: member, terms }: Found<Member>, { today }: Site): Item {
  const { id, name, shortName, kind, place, formerNames } = member;
  const title = name.includes(shortName) ? name : `${name} (${shortName})`;
  const former = formerNames.map((one) => one.name).join(", ");
  const facts = [
    ...(isMemberOn(member, today) ? [] : ["ancien membre"]),
    kind.name,
    ...(place === null ? [] : [place]),
    ...(former === "" ? [] : [`auparavant ${former}`]),
  ];
  const statements = member.uses.map(({ text }) => frenchTypography(text)).reverse();
  return {
    href: memberUrl(id),
    title: frenchTypography(title, { heading: true }),
    facts: frenchTypography(facts.join(", ")),
    pieces: excerpt(statements.join("\n"), terms) ?? [],
  };
}

/** An item of the list of what was found, with the words that were looked for marked. */
export function FoundItem({ item, terms }: { item: Item; terms: ReadonlySet<string> }) {
  const { href, title, over, facts, pieces } = item;
  return (
    <li>
      {over}
      <h3 className="text-l">
        <a href={href} className="quiet">
          <MarkedText pieces={marked(title, terms)} />
        </a>
      </h3>
      {facts !== undefined && (
        <p className="text-ink-2">
          <MarkedText pieces={marked(facts, terms)} />
        </p>
      )}
      {pieces.length > 0 && (
        <p className="mt-1 max-w-measure font-text text-m">
          <MarkedText pieces={pieces} />
        </p>
      )}
    </li>
  );
}
