import leven from "leven";
import { type Fault, faultKind, warningKind } from "../faults/fault";
import type { PostSource } from "../posts/read-post";
import { themeSlug } from "../posts/themes";
import { fields, type Rule } from "./rule";

const themeSpelling = faultKind("theme-spelling", (tag: string, usual: string) => ({
  found: `Le thème « ${tag} » s’écrit ailleurs « ${usual} ».`,
  expected: "une seule écriture par thème",
  advice: `Écrivez « ${usual} ».`,
}));

const themeNear = warningKind("theme-near", (tag: string, usual: string) => ({
  found: `Le thème « ${tag} » ressemble à « ${usual} ».`,
  expected: "un thème déjà employé, ou un mot bien distinct",
  advice: `Écrivez « ${usual} », si c’est le même.`,
}));

const themeUnfit = faultKind("theme-unfit", (tag: string, advice: string) => ({
  found: `« ${tag} » ne peut pas être un thème.`,
  expected: `un nom court, qui a des lettres ou des chiffres : au plus ${LONGEST} signes`,
  advice,
}));

/** Themes name files, which systems limit to 255 bytes, and stand in lists. */
const LONGEST = 60;

/** One way of writing a tag, with the posts that have it. */
interface Spelling {
  tag: string;
  slug: string;
  uses: { source: PostSource; index: number }[];
}

/** Each theme is compared with the most used, so that thousands take no hours. */
const MOST_COMPARED = 500;

/** A theme is written in one way, and no two are so near that one is a slip for the other. */
export const themes: Rule = {
  check: ({ posts }) => {
    // Sorted by use: what stands before is the usual way.
    const spellings = spellingsOf(posts);
    const usual = new Map<string, Spelling>();
    return spellings.flatMap((spelling, rank) => {
      const unfit = unfitness(spelling);
      if (unfit !== undefined) return tell(themeUnfit, spelling, unfit);
      const same = usual.get(spelling.slug);
      if (same !== undefined) return tell(themeSpelling, spelling, same.tag);
      usual.set(spelling.slug, spelling);
      const near = spellings
        .slice(0, Math.min(rank, MOST_COMPARED))
        .find(({ slug }) => isNear(slug, spelling.slug));
      return near === undefined ? [] : tell(themeNear, spelling, near.tag);
    });
  },
  examples: [
    fields("theme-spelling", "tags: [VaS, Vas]", "tags: [VaS]"),
    fields("theme-near", "tags: [Rencontres, Rencontre]", "tags: [Rencontres]"),
    fields("theme-unfit", "tags: [Rencontres; VaS]", "tags: [Rencontres, VaS]"),
    fields("theme-unfit", 'tags: ["🎉"]', "tags: [Fête]"),
  ],
};

function tell(kind: typeof themeNear, { tag, uses }: Spelling, words: string) {
  return uses.map(({ source, index }): Fault => kind(source.file.at(["tags", index]), tag, words));
}

/** Why a tag can be no theme, as what to write instead; undefined where it can. */
function unfitness({ tag, slug }: Spelling): string | undefined {
  const parts = tag
    .split(/[;|]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length > 1) return `Une virgule sépare les thèmes : « tags: [${parts.join(", ")}] ».`;
  if (slug === "") return "Dites-le en un mot.";
  return tag.length > LONGEST ? "Gardez-en un mot ou deux ; le reste va dans le texte." : undefined;
}

/** All spellings, the most used in published posts first; of two as much used, the older. */
function spellingsOf(posts: readonly PostSource[]): Spelling[] {
  const spellings = new Map<string, Spelling>();
  for (const source of posts)
    source.post.tags.forEach((tag, index) => {
      const spelling = spellings.get(tag) ?? { tag, slug: themeSlug(tag), uses: [] };
      spelling.uses.push({ source, index });
      spellings.set(tag, spelling);
    });
  const weight = ({ uses }: Spelling) => uses.filter(({ source }) => !source.post.draft).length;
  return [...spellings.values()].sort((a, b) => weight(b) - weight(a));
}

/** A letter more, less or other in a word long enough; numbers tell themes apart (« Version 5 »). */
function isNear(a: string, b: string): boolean {
  const withoutDigits = (slug: string) => slug.replace(/\d+/g, "");
  if (Math.min(a.length, b.length) < 5 || withoutDigits(a) === withoutDigits(b)) return false;
  return Math.abs(a.length - b.length) <= 1 && leven(a, b) === 1;
}
