import { LRUCache } from "lru-cache";
import { HEADING_RULES, OPAQUE, RULES } from "./typography-rules";

const raw = String.raw;

const WORD = raw`[\p{L}\p{N}_%+~-]+`;

/** What no rule may touch. */
const PROTECTED = new RegExp(
  [
    OPAQUE,
    raw`(?:https?://|www\.|mailto:)[^\s«»“”"]*[^\s«»“”".,;:!?…()'’\[\]]`,
    // An uncertain EDTF date, such as `2021-04?`
    raw`\d{4}-\d\d(?:-\d\d)?[?~%]`,
    // `pages/index.md`, `nom@exemple.fr`, `14:30`, `16:9`, `V6.RC`, `std::vector`
    raw`(?<![\p{L}\p{N}_%+~-])${WORD}(?:(?:\.|[/@:\\]+)${WORD})+`,
    // `:tada:`
    raw`:[a-z0-9_+-]+:`,
    raw`::+`,
  ].join("|"),
  "gu",
);

/** Names, days and labels return on every page. */
const known = new LRUCache<string, string, boolean>({
  max: 2000,
  memoMethod: (key, _stale, { context: heading }) =>
    frenchTypographyAcross([key.slice(1)], { heading }).join(""),
});

/**
 * `text` in French typography: ’ « » … and – for what keyboards give, the no-break spaces that
 * authors leave out or type as plain ones, `2e` for `2ème`. Doing it again changes nothing. A heading's
 * font lacks the narrow no-break space: U+00A0 takes its place.
 *
 * Why our own: tried on our sentences (`typography.test.ts`), typograf 7.8 with its French
 * locale takes away the space before punctuation ("voici la suite:") and glues words
 * ("dans le⍽Guide"); richtypo 8 with its French rules breaks addresses, times and ratios
 * ("https·://github.com", "14·:30", "16·:9") and leaves "c'est" straight; retext-smartypants 6.2
 * knows quotation marks alone ("Quarante-deux!"). None reads a paragraph across its markup.
 */
export function frenchTypography(
  text: string,
  { heading = false }: { heading?: boolean } = {},
): string {
  return known.memo(`${heading ? "h" : "t"}${text}`, { context: heading });
}

/**
 * The same for one text in pieces, such as a paragraph with bold words: a rule sees the whole
 * (`*Guide* !`), every piece keeps its own words. A piece that is no text, such as code, is
 * given as `OPAQUE` and comes back as it was.
 */
export function frenchTypographyAcross(
  pieces: readonly string[],
  { heading = false }: { heading?: boolean } = {},
): string[] {
  const kept: string[] = [];
  let mended: readonly string[] = pieces.map((piece) =>
    piece.normalize("NFC").replace(PROTECTED, (token) => {
      kept.push(token);
      return OPAQUE;
    }),
  );
  for (const rule of heading ? HEADING_RULES : RULES) mended = rule(mended);
  const restored = kept.values();
  return mended.map((piece) => piece.replaceAll(OPAQUE, () => restored.next().value ?? OPAQUE));
}

/** `text` with its first letter made a capital, to begin a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
