import type { Site } from "../../lib/load";
import { marksOf } from "../../lib/posts/faults";
import type { Post } from "../../lib/posts/post";
import { postUrl } from "../../lib/urls";
import { Time } from "../page/typography";

/** Posts as entries: date, title; with `full`, the date in the margin, and what each is about. */
export function PostList({
  site,
  posts,
  full = false,
}: {
  site: Site;
  posts: readonly Post[];
  full?: boolean;
}) {
  const Heading = full ? "h2" : "h3";
  return (
    <ul className="entries border-t border-rule">
      {posts.map((post) => (
        <li key={post.slug} className={full ? "ledger items-baseline" : undefined}>
          <p className={`text-ink-2 ${full ? "in-margin" : "text-xs"}`}>
            <Time day={post.date} />
            {marksOf(post, site).map((mark) => (
              <strong key={mark}>{` · ${mark}`}</strong>
            ))}
          </p>
          <Heading className="text-l">
            <a href={postUrl(post.slug)} className="quiet">
              {post.title}
            </a>
          </Heading>
          {full && post.description !== null && (
            <p className="mt-1 max-w-measure font-text text-m">{post.description}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
