import leven from "leven";
import { faultAt, warningAt } from "../faults/fault";
import type { PostSource } from "../posts/read-post";
import { themeSlug } from "../posts/themes";
import { type Content, fields, type Rule } from "./rule";

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
  *check({ posts }: Content) {
    // Sorted by use: what stands before is the usual way.
    const spellings = spellingsOf(posts);
    const usual = new Map<string, Spelling>();
    for (const [rank, spelling] of spellings.entries()) {
      const { tag, slug, uses } = spelling;
      const unfit = unfitness(spelling);
      const same = usual.get(slug);
      const isNew = unfit === undefined && same === undefined;
      const others = spellings.slice(0, isNew ? Math.min(rank, MOST_COMPARED) : 0);
      const near = others.find((other) => isNear(other.slug, slug));
      if (isNew) usual.set(slug, spelling);
      for (const { source, index } of uses) {
        const place = source.file.at(["tags", index]);
        if (unfit !== undefined)
          yield faultAt("theme-unfit", place, {
            found: `« ${tag} » ne peut pas être un thème.`,
            expected: `un nom court, qui a des lettres ou des chiffres : au plus ${LONGEST} signes`,
            advice: unfit,
          });
        else if (same !== undefined)
          yield faultAt("theme-spelling", place, {
            found: `Le thème « ${tag} » s’écrit ailleurs « ${same.tag} ».`,
            expected: "une seule écriture par thème",
            advice: `Écrivez « ${same.tag} ».`,
          });
        else if (near !== undefined)
          yield warningAt("theme-near", place, {
            found: `Le thème « ${tag} » ressemble à « ${near.tag} ».`,
            expected: "un thème déjà employé, ou un mot bien distinct",
            advice: `Écrivez « ${near.tag} », si c’est le même.`,
          });
      }
    }
  },
  examples: {
    "theme-spelling": [fields("tags: [VaS, Vas]", "tags: [VaS]")],
    "theme-near": [fields("tags: [Rencontres, Rencontre]", "tags: [Rencontres]")],
    "theme-unfit": [fields("tags: [Rencontres; VaS]", "tags: [Rencontres, VaS]")],
  },
};

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
