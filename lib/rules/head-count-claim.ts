import type { SplitFile, ValuePath } from "../content/front-matter";
import { addDays, type Day } from "../dates/day";
import { dateLabel, frenchDay } from "../dates/french";
import { changesBetween } from "../members/changes";
import { headCount } from "../members/head-count";
import type { Member } from "../members/member";
import type { Register } from "../members/register";
import { type Message, message } from "../messages/message";
import type { HeadCountClaim } from "../posts/post";
import type { Content, Rule } from "./rule";

/**
 * What a post or `register.yml` says of the head count is what the register counts, or says why
 * it is not.
 */
export const headCountClaim: Rule = {
  check: (content) => {
    // While a file of the register cannot be read, counts are off: that is the one fault to tell.
    if (content.registerFile === null) return [];
    if (content.register.members.length < content.memberIds.size) return [];
    return [...claimsOfPosts(content), ...claimsOfRegister(content)];
  },
  examples: [
    {
      bad: "---\ntitle: Seize membres\nheadcount: 16\n---",
      message: "Il est écrit 16 membres le 21 décembre 2021, le registre en compte 1.",
      good: "---\ntitle: Un membre\ndescription: Le premier.\nheadcount: 1\n---",
    },
    {
      bad: "---\ntitle: Bientôt\nheadcount: { 2022-06-30: 1 }\n---",
      message: "Le registre s’arrête au 21 décembre 2021 : il ne sait rien du 30 juin 2022.",
      good: "---\ntitle: Bientôt\ndescription: Deux ?\nheadcount: { 2021-11-30: 1 }\n---",
    },
    {
      bad: '---\ntitle: Un membre\nheadcount: { published: 1, because: "Nom tu." }\n---',
      message: "Un écart est excusé, mais le registre compte bien 1 membre le 21 décembre 2021.",
      good: "---\ntitle: Un membre\ndescription: Le premier.\nheadcount: 1\n---",
    },
  ],
};

function claimsOfPosts({ posts, register }: Content): Message[] {
  return posts.flatMap(({ post, file }) =>
    post.claims.flatMap((claim) => faultsOf(claim, register, file, pathOf(claim, file))),
  );
}

function claimsOfRegister({ register, registerFile }: Content): Message[] {
  if (registerFile === null) return [];
  return register.published.flatMap((claim) => {
    const index = publishedIndex(registerFile.data, claim.day);
    return faultsOf(claim, register, registerFile, ["published", index, "count"]);
  });
}

function faultsOf(
  { day, count, because }: HeadCountClaim,
  register: Register,
  file: SplitFile,
  path: ValuePath,
): Message[] {
  if (because === null && day > register.asOf) {
    const days = { day: frenchDay(day), asOf: frenchDay(register.asOf) };
    return [message("headcount-unknown", file.at(path), days)];
  }
  const counted = headCount(register, day);
  if (because === null && counted !== count) {
    const suspects = membersInDispute(register, day);
    return [
      message("headcount-differs", file.at(path), {
        day: frenchDay(day),
        claimed: count,
        counted,
        suspects,
      }),
    ];
  }
  if (because !== null && counted === count)
    return [message("headcount-excused", file.at(path), { day: frenchDay(day), count })];
  return [];
}

/**
 * The members that may explain a difference: those of whom the register does not know for
 * certain on which side of the day they are, then those whose arrival or departure lies nearest.
 */
function membersInDispute(register: Register, day: Day): string[] {
  const uncertain = register.members.filter((member) => isUncertainOn(member, day));
  const before = changesBetween(register, "1000-01-01", day).slice(-NEAR);
  const after = changesBetween(register, day, addDays(day, YEAR)).slice(0, NEAR);
  const nearest = [...before.reverse(), ...after]
    .filter(({ type }) => type !== "renamed")
    .map(({ member }) => member);
  return [...new Set([...uncertain, ...nearest])].slice(0, MOST).map(described);
}

const NEAR = 4;
const MOST = 10;
const YEAR = 366;

function isUncertainOn({ periods }: Member, day: Day): boolean {
  return periods
    .flatMap(({ joined, left }) => [joined, ...(left === null ? [] : [left])])
    .some(({ earliest, latest }) => (earliest ?? "") <= day && day < latest);
}

function described({ id, periods }: Member): string {
  const dates = periods.map(({ joined, left }) =>
    left === null ? dateLabel(joined) : `${dateLabel(joined)}, parti ${dateLabel(left)}`,
  );
  return `${id} (${dates.join(" ; ")})`;
}

function pathOf({ day }: HeadCountClaim, file: SplitFile): ValuePath {
  const written: unknown = Reflect.get(Object(file.data), "headcount");
  return typeof written === "object" && written !== null && day in written
    ? ["headcount", day]
    : ["headcount"];
}

function publishedIndex(data: unknown, day: Day): number {
  const published: unknown = Reflect.get(Object(data), "published");
  if (!Array.isArray(published)) return 0;
  return published.findIndex((row: unknown) => Reflect.get(Object(row), "on") === day);
}
