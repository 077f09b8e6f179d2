import { memberUrl, postUrl } from "../urls";

const POST_FILE = /(?:^|\/)\d{4}-\d{2}-\d{2}-([a-z\d.-]+?)(?:\.mdx?)?$/;
const MEMBER_FILE = /(?:^|\/)members\/([a-z\d-]+)\.md$/;
const MAIL = /^[^\s@/:]+@[^\s@/:]+\.[a-z]{2,}$/i;
const MISTYPED_WEB = /^(?:[htps]{2,6}[:;]?\/+|[htps]{2,6}[:;]|\/\/)([\w-]+\..+)$/i;
const HOST = /^(?:www\.|[\w-]+\.(?:fr|com|org|eu|net)\b)/i;
const LOCAL = /^https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0)(?::\d+)?(\/.*)?$/i;

/**
 * The address that an author probably meant by one that leads nowhere: `htp://exemple.fr`,
 * `a@exemple.fr`, `../posts/2021-12-21-titre.mdx`. Undefined where nothing was typed.
 */
export function likelyAddress(typed: string): string | undefined {
  const post = POST_FILE.exec(typed)?.[1];
  if (post !== undefined) return postUrl(post);
  const member = MEMBER_FILE.exec(typed)?.[1];
  if (member !== undefined) return memberUrl(member);
  if (MAIL.test(typed)) return `mailto:${typed}`;
  const web = MISTYPED_WEB.exec(typed)?.[1];
  if (web !== undefined) return `https://${web}`;
  if (HOST.test(typed)) return `https://${typed}`;
  const path = typed.replace(/^[./\\#]+/, "").replaceAll("\\", "/");
  return path === "" ? undefined : `/${path}`;
}

/** The path that an address of the author's own machine (`npm run dev`) has on the site. */
export function pathOfLocal(address: string): string | undefined {
  const local = LOCAL.exec(address);
  return local === null ? undefined : (local[1] ?? "/");
}
