import { frenchTypography } from "../../lib/content/typography";
import { frenchDay } from "../../lib/dates/french";
import type { Post } from "../../lib/posts/post";
import { excerpt, marked } from "../../lib/search/marked";
import type { Found } from "../../lib/search/search-index";
import { postUrl } from "../../lib/urls";
import { MarkedText } from "./marked-text";

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
      <h3 className="text-l">
        <a href={postUrl(post.slug)} className="quiet">
          <MarkedText pieces={marked(post.title, terms)} />
        </a>
      </h3>
      {pieces.length > 0 && (
        <p className="mt-1 max-w-measure font-text text-m">
          <MarkedText pieces={pieces} />
        </p>
      )}
    </li>
  );
}
