/** Writes the file of a new post, ready to fill in. */
import { basename } from "node:path";
import { slug } from "../../lib/content/slug";
import { addDays, type Day } from "../../lib/dates/day";
import { frenchDay } from "../../lib/dates/french";
import { readContent } from "../../lib/load";
import { arrivals } from "../../lib/members/changes";
import { countingDays, headCount } from "../../lib/members/head-count";
import type { Register } from "../../lib/members/register";
import { type NewPost, newPostFile } from "../../lib/posts/new-post";
import { reservedPostSlugs } from "../../lib/urls";
import { writeAll } from "../write-all";

/** What is asked for of a new post. */
export interface PostRequest {
  title: string;
  date: Day;
  /** The days between which members arrived: after the first, up to the second. */
  arrivals: { from: Day; to: Day } | null;
  /** The day of the meeting that it announces. */
  event: Day | null;
  /** The address, where the title's is not wanted. */
  slug: string | undefined;
}

/**
 * Writes it and gives its path.
 *
 * @throws Error, in French, where the address is taken or nobody arrived between the two days.
 */
export async function writeNewPost(root: string, request: PostRequest): Promise<string> {
  const { content } = await readContent(root, request.date);
  const title = request.title.replace(/\s+/g, " ").trim();
  const address = request.slug ?? shortSlug(title);
  const paths = content.posts.map(({ post }) => post.path);
  checkSlug(address, request, [
    ...reservedPostSlugs,
    ...paths.map((path) => basename(path, ".mdx").slice("AAAA-MM-JJ-".length)),
  ]);
  const path = `posts/${request.date}-${address}.mdx`;
  const post: NewPost = {
    title,
    date: request.date,
    arrivals: request.arrivals && countsOf(request.arrivals, content.register),
    event: request.event,
  };
  await writeAll(root, [{ path, text: newPostFile(post) }]);
  return path;
}

/** Longer addresses are cut in messages and on paper; past 255 octets, no disk takes the name. */
const LONGEST_SLUG = 60;

/** A title as an address, as many of its words as fit. */
function shortSlug(title: string): string {
  const whole = slug(title);
  if (whole.length <= LONGEST_SLUG) return whole;
  const end = whole.lastIndexOf("-", LONGEST_SLUG);
  return whole.slice(0, end > 0 ? end : LONGEST_SLUG);
}

function checkSlug(address: string, { title, date }: PostRequest, taken: readonly string[]): void {
  if (address !== slug(address) || address === "")
    throw new Error(
      address === ""
        ? `On ne peut pas tirer d’adresse du titre « ${title} » : ajoutez --adresse un-nom.`
        : `« ${address} » ne peut pas être une adresse : écrivez --adresse ${slug(address)}`,
    );
  if (!taken.includes(address)) return;
  const year = date.slice(0, 4);
  const proposals = [`${address}-${year}`, `${address}-${date}`];
  const free = proposals.find((one) => !taken.includes(one));
  throw new Error(
    `L’adresse « ${address} » est déjà prise. Ajoutez --adresse et un autre nom, par exemple :\n  --adresse ${free ?? `${address}-2`}`,
  );
}

function countsOf({ from, to }: { from: Day; to: Day }, register: Register): NewPost["arrivals"] {
  if (from >= to)
    throw new Error(
      `Le ${frenchDay(from)} ne précède pas le ${frenchDay(to)} : échangez les deux jours.`,
    );
  if (to > register.asOf)
    throw new Error(
      `Le registre s’arrête au ${frenchDay(register.asOf)} : portez plus loin « asOf » dans members/register.yml${from < register.asOf ? `, ou écrivez --arrivees ${from} ${register.asOf}` : ""}.`,
    );
  if (arrivals(register, from, to).length === 0) {
    const last = countingDays(register).at(-1);
    throw new Error(
      `Aucun membre n’est arrivé après le ${frenchDay(from)}, jusqu’au ${frenchDay(to)}.${
        last === undefined
          ? ""
          : ` La dernière arrivée compte le ${frenchDay(last)} : --arrivees ${addDays(last, -1)} ${last}`
      }`,
    );
  }
  return { from, to, before: headCount(register, from), after: headCount(register, to) };
}
