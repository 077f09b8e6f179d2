/*
 * Purpose: the HTML of a post that holds all that authors may write, which no post of the day need do.
 * Usage: node scripts/run-ts.mjs e2e/specimen.tsx
 */

import { AuthorText } from "../components/author/author-text";
import { renderToHtml } from "../components/page/render";
import { clubExample } from "../lib/config-example";
import { parseMdx } from "../lib/content/markdown";
import { contentRoot } from "../lib/content-root";
import { load } from "../lib/load";
import { authorComponents } from "../lib/posts/author-components";

const examples = Object.values(authorComponents).map(({ example }) => example);

const BODY = `
## Titre

Un mot[^1], du \`code\`, une ![vignette](/favicon.svg).

### Sous-titre

- premier
- deuxième
  1. de plus
  2. encore

1. premier
2. deuxième

> Une citation :
>
> - un point
> - un autre

| an | membres |
| :- | -: |
| 2021 | 42 |

---

\`\`\`
un exemple
\`\`\`

${examples.join("\n\n")}

[^1]: Une note.
`;

const site = await load(contentRoot(process.env), "2026-11-24", clubExample);
const [post] = site.posts;
if (post === undefined) throw new Error("There is no post to lend its front matter.");
const written = { ...site, textOf: () => parseMdx(BODY) };
console.log(await renderToHtml(<AuthorText text={post} day={post.date} site={written} />));
