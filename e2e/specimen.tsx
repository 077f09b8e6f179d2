/*
 * Purpose: the HTML of a post that holds all that authors may write, which no post of the day need do.
 * Usage: node --import tsx e2e/specimen.tsx
 */

import { renderToHtml } from "../components/page/render";
import { PostBody } from "../components/posts/post-body";
import { clubExample } from "../lib/config-example";
import { parseMdx } from "../lib/content/markdown";
import { contentRoot } from "../lib/content-root";
import { load } from "../lib/load";

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

<Figure src="/favicon.svg" alt="Sceau" caption="Légende" credit="Le Club" />

<Callout title="À savoir">Un encadré.</Callout>

<Document href="/favicon.svg" title="Document" />

<Video url="https://example.org/video" title="Vidéo" />

<NewMembers from="2021-09-28" to="2021-12-21" />

<MemberWall on="2021-12-21" since="2021-09-28" />

<Growth to="2021-12-21" since="2021-09-28" />

[^1]: Une note.
`;

const site = await load(contentRoot(process.env), "2026-11-24", clubExample);
const [post] = site.posts;
if (post === undefined) throw new Error("There is no post to lend its front matter.");
const written = { ...site, textOf: () => parseMdx(BODY) };
console.log(await renderToHtml(<PostBody post={post} site={written} />));
