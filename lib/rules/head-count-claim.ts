import type { SplitFile, ValuePath } from "../content/front-matter";
import type { Day } from "../dates/day";
import { frenchDay } from "../dates/french";
import { type Fault, faultKind } from "../faults/fault";
import { headCount } from "../members/head-count";
import type { Register } from "../members/register";
import type { HeadCountClaim } from "../posts/post";
import { headCountSuspects } from "./head-count-suspects";
import { type Content, fields, type Rule } from "./rule";

const headcountDiffers = faultKind(
  "headcount-differs",
  ({
    day,
    claimed,
    counted,
    suspects,
  }: {
    day: string;
    claimed: number;
    counted: number;
    suspects: readonly string[];
  }) => ({
    found: `Le texte annonce ${membersLabel(claimed)} le ${day} ; le registre en compte ${counted}.`,
    expected:
      suspects.length === 0
        ? "le même nombre"
        : `le même nombre ; à compter en ${claimed > counted ? "plus" : "moins"}, peut-être : ${suspects.join(", ")}`,
    advice:
      "Corrigez le membre en cause ou le nombre ; si la source s’écarte du registre, " +
      'dites pourquoi : { published: 84, because: "…" }, ou « because » dans register.yml.',
  }),
);

const headcountExcused = faultKind("headcount-excused", (day: string, count: number) => ({
  found: `Un écart est excusé, mais le registre compte bien ${membersLabel(count)} le ${day}.`,
  expected: "le nombre seul, sans « because »",
  advice: `Retirez « because » ; il reste « ${count} ».`,
}));

export const headcountUnknown = faultKind("headcount-unknown", (day: string, asOf: string) => ({
  found: `Le registre s’arrête au ${asOf} : il ne sait rien du ${day}.`,
  expected: "un jour que le registre connaît",
  advice: "Corrigez la date, ou portez plus loin « asOf » dans members/register.yml.",
}));

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
    fields("headcount-differs", "headcount: 16", "headcount: 1"),
    fields("headcount-unknown", "headcount: { 2022-06-30: 1 }", "headcount: { 2021-11-30: 1 }"),
    fields("headcount-excused", 'headcount: { published: 1, because: "Nom tu." }', "headcount: 1"),
  ],
};

function claimsOfPosts({ posts, register }: Content): Fault[] {
  return posts.flatMap(({ post, file }) =>
    post.claims.flatMap((claim) => claimFaults(claim, register, file, pathOf(claim, file))),
  );
}

function claimsOfRegister({ register, registerFile }: Content): Fault[] {
  if (registerFile === null) return [];
  return register.published.flatMap((claim) => {
    const index = publishedIndex(registerFile.data, claim.day);
    return claimFaults(claim, register, registerFile, ["published", index, "count"]);
  });
}

function claimFaults(
  { day, count, because }: HeadCountClaim,
  register: Register,
  file: SplitFile,
  path: ValuePath,
): Fault[] {
  if (because === null && day > register.asOf) {
    return [headcountUnknown(file.at(path), frenchDay(day), frenchDay(register.asOf))];
  }
  const counted = headCount(register, day);
  if (because === null && counted !== count) {
    const suspects = headCountSuspects(register, day, { claimed: count, counted });
    return [
      headcountDiffers(file.at(path), {
        day: frenchDay(day),
        claimed: count,
        counted,
        suspects,
      }),
    ];
  }
  if (because !== null && counted === count)
    return [headcountExcused(file.at(path), frenchDay(day), count)];
  return [];
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

function membersLabel(count: number): string {
  return `${count} membre${count > 1 ? "s" : ""}`;
}
