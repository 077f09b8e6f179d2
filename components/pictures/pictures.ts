/** The open-graph pictures: what each says, and of which page. */
import { onceFor } from "../../lib/content/once-for";
import { type Day, earlier, yearOf } from "../../lib/dates/day";
import { frenchDay } from "../../lib/dates/french";
import type { Site } from "../../lib/load";
import { arrivals } from "../../lib/members/changes";
import { countingDay, headCount, membersOn } from "../../lib/members/head-count";
import type { Member } from "../../lib/members/member";
import type { Register } from "../../lib/members/register";
import { registerYears } from "../../lib/members/statistics";
import { inALine, memberNoun } from "../../lib/members/words";
import { standingPages } from "../../lib/pages/standing-pages";
import { kindUrl, memberUrl, memberYearUrl, postUrl, urls } from "../../lib/urls";

/** In pixels, as readers of open-graph data like them best. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** What a page's open-graph picture shows. */
export interface Picture {
  /** The page's path. */
  path: string;
  /** What the page is, in the words of ogp.me. */
  type: "article" | "website" | "profile";
  title: string;
  /** The frieze behind the title shows nothing later. */
  day: Day;
  /** The number in large, and what stands under it: what it counts, and when. */
  numeral: number;
  words: readonly string[];
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
export function pictureText({ title, numeral, words, type }: Picture): string {
  return type === "profile"
    ? `${title}, ${words.join(", ").replace("Membre", "membre")}`
    : `${title} : ${numeral} ${words.join(" ")}`;
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
      return picture(kindUrl(id), plural, counted(present.length, now.day), present);
    }),
    ...register.members.map((member): Picture => {
      const [since = "", ...use] = inALine(member, today).split(", ");
      const on = {
        day: now.day,
        numeral: yearOf(member.periods.map(countingDay).at(-1) ?? now.day),
        words: [since, use.join(", ") || member.kind.name],
      };
      return { ...picture(memberUrl(member.id), member.name, on, [member]), type: "profile" };
    }),
  ];
}

/** The head count on the last day that the register knows until `day`. */
function countOn(register: Register, day: Day) {
  const known = earlier(day, register.asOf);
  return counted(headCount(register, known), known);
}

function counted(numeral: number, day: Day) {
  return { day, numeral, words: [memberNoun(numeral), `au ${frenchDay(day)}`] };
}
