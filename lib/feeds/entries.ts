/** What stands in our feeds: news, and events in the life of the Club. */
import { v5 } from "uuid";
import { capitalised, frenchTypography } from "../content/typography";
import { BEFORE_ALL_DAYS, type Day } from "../dates/day";
import { dateInSentence } from "../dates/french";
import type { Site } from "../load";
import { type Change, changesBetween } from "../members/changes";
import { headCount } from "../members/head-count";
import { isOldAddress, onOldHost } from "../old-site/address";
import type { Post } from "../posts/post";
import type { SiteConfig } from "../site-config";
import { memberUrl, postUrl } from "../urls";
import type { Entry } from "./formats";

/**
 * The identity of what stands at a path of a site, which may end in a fragment: the UUID of its
 * name (RFC 9562, version 5) as a URN. It holds no address, so that readers find nothing new when
 * the site moves (RFC 4287, 4.2.6).
 */
export function identityOf({ identity }: Pick<SiteConfig, "identity">, path: string): string {
  return `urn:uuid:${v5(path, identity)}`;
}

/** How many posts a feed of news holds, whole: a reader that asks each week misses none. */
export const POSTS_IN_FEED = 20;

/**
 * A post as an entry. One that stood on the old site keeps the identity that it had there, so
 * that who read it then does not find it new.
 *
 * @param html the whole text, addresses absolute
 */
export function newsEntry(
  post: Post,
  { config, base, oldSite }: Pick<Site, "config" | "base" | "oldSite">,
  html: string,
): Entry {
  const [former] = post.formerUrls;
  return {
    id:
      former !== undefined && isOldAddress(former, oldSite)
        ? new URL(onOldHost(former, oldSite)).href
        : identityOf(config, postUrl(post.slug)),
    url: `${base}${postUrl(post.slug)}`,
    title: post.title,
    summary: post.description,
    html,
    published: post.date,
    updated: lastChange(post),
    tags: post.tags,
  };
}

/** The day on which a post last changed. */
export function lastChange({ date, updated }: Post): Day {
  return updated ?? date;
}

/** What happened, as a tag, and as the part of an entry's identity. */
const KINDS: Record<Change["type"], { tag: string; fragment: string }> = {
  joined: { tag: "Arrivée", fragment: "arrivee" },
  left: { tag: "Départ", fragment: "depart" },
  renamed: { tag: "Changement de nom", fragment: "changement-de-nom" },
};

/**
 * Every event in the life of the Club as an entry, newest first. An event is dated by the day on
 * which it counts; its text says what is known of the date.
 */
export function changeEntries({ register, config, base }: Site): Entry[] {
  const seen = new Map<string, number>();
  return changesBetween(register, BEFORE_ALL_DAYS, register.asOf)
    .map((change): Entry => {
      const { day, date, member, type } = change;
      const path = memberUrl(member.id);
      const kind = `${path}#${KINDS[type].fragment}`;
      // Not the day: a date that is found out later does not make another event.
      const rank = (seen.get(kind) ?? 0) + 1;
      seen.set(kind, rank);
      const when = frenchTypography(`${capitalised(dateInSentence(date))}.`);
      const count = frenchTypography(`Membres du Club : ${headCount(register, day)}.`);
      return {
        id: identityOf(config, rank === 1 ? kind : `${kind}-${rank}`),
        url: `${base}${path}`,
        title: titleOf(change),
        summary: when,
        html: `<p>${when} ${count}</p>`,
        published: day,
        updated: day,
        tags: [KINDS[type].tag],
      };
    })
    .reverse();
}

function titleOf({ type, names, before }: Change): string {
  if (before !== null) return frenchTypography(`${before.name} s’appelle désormais ${names.name}`);
  return frenchTypography(`${names.name} ${type === "joined" ? "rejoint" : "quitte"} le Club`);
}
