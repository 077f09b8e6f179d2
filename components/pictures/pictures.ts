/** The open-graph pictures: what each says, and of which page. */
import { onceFor } from "../../lib/content/once-for";
import { type Day, earlier } from "../../lib/dates/day";
import { frenchDay } from "../../lib/dates/french";
import type { Site } from "../../lib/load";
import { arrivals } from "../../lib/members/changes";
import { headCount, membersOn } from "../../lib/members/head-count";
import type { Member } from "../../lib/members/member";
import { memberNoun } from "../../lib/members/noun";
import type { Register } from "../../lib/members/register";
import { registerYears } from "../../lib/members/years";
import { standingPages } from "../../lib/pages/standing-pages";
import { kindUrl, memberUrl, memberYearUrl, postUrl, urls } from "../../lib/urls";

/** In pixels, as readers of open-graph data like them best. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** What a page's open-graph picture shows. */
export interface Picture {
  /** The page's path. */
  path: string;
  /** What the page is, in the words of ogp.me. */
  type: "article" | "website";
  title: string;
  /** The frieze behind the title shows nothing later. */
  day: Day;
  /** The number, what it counts, and when. */
  count: number;
  noun: string;
  when: string;
  /** Ids of the members that the page is about, whose lines are in wax. */
  marked: ReadonlySet<string>;
}

const picturesByPath = onceFor(
  (site: Site) => new Map(countedPictures(site).map((picture) => [picture.path, picture])),
);

/** All pictures of the site, counted once. */
export function pictures(site: Site): Picture[] {
  return [...picturesByPath(site).values()];
}

/** The picture of a page; where it has none, of the nearest above it. */
export function pictureFor(site: Site, path: string): Picture | undefined {
  const own = picturesByPath(site).get(path);
  if (own !== undefined || path === urls.home) return own;
  return pictureFor(site, path.slice(0, path.lastIndexOf("/")) || urls.home);
}

/** The alternative text of a picture, with plain spaces. */
export function pictureText({ title, count, noun, when }: Picture): string {
  return `${title} : ${count} ${noun} ${when}`;
}

function countedPictures(site: Site): Picture[] {
  const { config, register, posts, today } = site;
  const now = countOn(register, today);
  const picture = (
    path: string,
    title: string,
    on: ReturnType<typeof countOn>,
    marked: readonly Member[] = [],
  ): Picture => ({
    path,
    type: "website",
    title,
    ...on,
    marked: new Set(marked.map(({ id }) => id)),
  });
  return [
    picture(urls.home, `Qui utilise ${config.subject}, depuis quand, pour quoi faire`, now),
    ...standingPages(site).flatMap(({ address, pictureTitle }) =>
      pictureTitle === null || address === urls.home ? [] : picture(address, pictureTitle, now),
    ),
    ...posts.map(({ slug, title, date, mentions }): Picture => {
      const named = register.members.filter(({ id }) => mentions.includes(id));
      return { ...picture(postUrl(slug), title, countOn(register, date), named), type: "article" };
    }),
    ...registerYears(register).map(({ year, from, to }) =>
      picture(
        memberYearUrl(year),
        `Le Club en ${year}`,
        countOn(register, to),
        arrivals(register, from, to),
      ),
    ),
    ...register.vocabulary.kinds.map(({ id, plural }) => {
      const present = membersOn(register, now.day).filter(({ kind }) => kind.id === id);
      const on = { ...now, ...counted(present.length) };
      return picture(kindUrl(id), plural, on, present);
    }),
    ...register.members.map((member) => picture(memberUrl(member.id), member.name, now, [member])),
  ];
}

/** The head count on the last day that the register knows until `day`. */
function countOn(register: Register, day: Day) {
  const known = earlier(day, register.asOf);
  return { day: known, ...counted(headCount(register, known)), when: `au ${frenchDay(known)}` };
}

function counted(count: number) {
  return { count, noun: memberNoun(count) };
}
