import type { SplitFile, ValuePath } from "../content/front-matter";
import { frenchDay } from "../dates/french";
import { type Fault, faultAt, type Place } from "../faults/fault";
import { headCount } from "../members/head-count";
import type { Register } from "../members/register";
import { memberNoun } from "../members/words";
import type { HeadCountClaim } from "../posts/post";
import { headCountSuspects } from "./head-count-suspects";
import { type Content, fields, type Rule } from "./rule";

export function headcountUnknown(place: Place, day: string, asOf: string): Fault {
  return faultAt("headcount-unknown", place, {
    found: `Le registre s’arrête au ${asOf} : il ne sait rien du ${day}.`,
    expected: "un jour que le registre connaît",
    advice: "Corrigez la date, ou portez plus loin « asOf » dans members/register.yml.",
  });
}

/**
 * What a post or `register.yml` says of the head count is what the register counts, or says why
 * it is not.
 */
export const headCountClaim: Rule = {
  *check({ posts, register, registerFile, memberIds }: Content) {
    // While a file of the register cannot be read, counts are off: that is the one fault to tell.
    if (registerFile === null || register.members.length < memberIds.size) return;
    for (const { post, file } of posts)
      for (const claim of post.claims)
        yield* claimFaults(claim, register, file, pathOf(claim, file));
    for (const claim of register.published)
      yield* claimFaults(claim, register, registerFile, pathOfPublished(claim, registerFile));
  },
  examples: {
    "headcount-differs": [fields("headcount: 16", "headcount: 1")],
    "headcount-unknown": [fields("headcount: { 2022-06-30: 1 }", "headcount: { 2021-11-30: 1 }")],
    "headcount-excused": [
      fields('headcount: { published: 1, because: "Nom tu." }', "headcount: 1"),
    ],
  },
};

function* claimFaults(
  { day, count, because }: HeadCountClaim,
  register: Register,
  file: SplitFile,
  path: ValuePath,
): Iterable<Fault> {
  const counted = headCount(register, day);
  if (because === null && day > register.asOf)
    yield headcountUnknown(file.at(path), frenchDay(day), frenchDay(register.asOf));
  else if (because === null && counted !== count) {
    const suspects = headCountSuspects(register, day, { claimed: count, counted });
    yield faultAt("headcount-differs", file.at(path), {
      found: `Le texte annonce ${count} ${memberNoun(count)} le ${frenchDay(day)} ; le registre en compte ${counted}.`,
      expected:
        suspects.length === 0
          ? "le même nombre"
          : `le même nombre ; à compter en ${count > counted ? "plus" : "moins"}, peut-être : ${suspects.join(", ")}`,
      advice:
        "Corrigez le membre en cause ou le nombre ; si la source s’écarte du registre, " +
        'dites pourquoi : { published: 84, because: "…" }, ou « because » dans register.yml.',
    });
  } else if (because !== null && counted === count)
    yield faultAt("headcount-excused", file.at(path), {
      found: `Un écart est excusé, mais le registre compte bien ${count} ${memberNoun(count)} le ${frenchDay(day)}.`,
      expected: "le nombre seul, sans « because »",
      advice: `Retirez « because » ; il reste « ${count} ».`,
    });
}

function pathOf({ day }: HeadCountClaim, file: SplitFile): ValuePath {
  const written: unknown = Reflect.get(Object(file.data), "headcount");
  return Object.hasOwn(Object(written), day) ? ["headcount", day] : ["headcount"];
}

function pathOfPublished({ day }: HeadCountClaim, file: SplitFile): ValuePath {
  const rows: unknown = Reflect.get(Object(file.data), "published");
  const isClaim = (row: unknown) => Reflect.get(Object(row), "on") === day;
  return ["published", Array.isArray(rows) ? rows.findIndex(isClaim) : 0, "count"];
}
