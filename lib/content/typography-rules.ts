import { replaceAcross } from "./replace-across";

/** No-break space: before a colon, inside « », between a number and its unit. */
const NO_BREAK = "\u00a0";

/** Narrow no-break space: before ; ! ? and between thousands. */
const NARROW = "\u202f";

/** Stands for what is no text of ours, such as code or an address: OBJECT REPLACEMENT CHARACTER. */
export const OPAQUE = "\ufffc";

const raw = String.raw;

/** The spaces that authors type, or that an editor's line break leaves. */
const SPACE = raw`[ \t\n\u00a0\u2009\u202f]`;

const WORD_START = raw`(?<![\p{L}\p{N}])`;
const WORD_END = raw`(?![\p{L}\p{N}])`;
const MONTH =
  "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)";

/** The minutes of `14h30`. */
const MINUTES = raw`[0-5]\d(?!\d|${SPACE}*[hH])`;

/** One rule: pieces of a text that are read as one, and the same pieces mended. */
type Rule = (pieces: readonly string[]) => readonly string[];

/**
 * The rules of French typography, in the order in which they apply. Sources: Imprimerie
 * nationale, « Lexique des règles typographiques » (spaces, incises, ordinals, hours).
 *
 * None moves a letter from one piece to another: a rule matches spaces, marks and endings, and
 * only looks at the words around. Repetitions behind a match have a limit, so that a long line
 * takes no longer than its length.
 */
export const RULES: readonly Rule[] = [
  rule(raw`(?<!\.)\.{3}(?!\.)`, "…"),
  rule(raw`(?<=[\p{L}${OPAQUE}])'(?=[\p{L}\p{N}"«“${OPAQUE}])`, "’"),
  quotationMarks,
  rule(raw`«${SPACE}*(?=\S)`, `«${NO_BREAK}`),
  rule(raw`(?<=\S)${SPACE}*»`, `${NO_BREAK}»`),
  rule(
    raw`(?<=[^\s(\[{«“;:!?])${SPACE}*[;:!?](?=$|[\s)\]}»”…!?,.])`,
    (match) => (match[0].endsWith(":") ? NO_BREAK : NARROW) + match[0].slice(-1),
  ),
  dashes,

  where(new RegExp(raw`[\d${OPAQUE}]`), [
    // `14h30`, then units: these may follow the minutes.
    rule(raw`(?<=${WORD_START}\d{1,2})${SPACE}*[hH](?=${SPACE}*${MINUTES})`, `${NO_BREAK}h`),
    rule(raw`(?<=${WORD_START}\d{1,2}${NO_BREAK}h)${SPACE}*(?=${MINUTES})`, NO_BREAK),
    rule(raw`(?<=[\d${OPAQUE}])${SPACE}*(?:[%‰$£]|(?:[kM]|Md)?€|°C)${WORD_END}`, spaced),
    rule(raw`(?<=${WORD_START}\d{1,9})${SPACE}*(?:[kKMGTP]o|km|kg|h)(?![\p{L}\p{N}’])`, spaced),
    rule(raw`(?<=\d)${SPACE}+(?=(?:cm|mm|m|g|min|s)(?![\p{L}\p{N}’]))`, NO_BREAK),
  ]),

  // `1ère`, `2ème`, `XXème siècle`, `n° 12`, `M. Lair`
  rule(raw`(?<=${WORD_START}[1I])i?[èe]re(?=s?${WORD_END})`, "re"),
  rule(raw`(?<=${WORD_START}(?:\d{1,9}|[IVXLC]{1,9}))i?[èe]me(?=s?${WORD_END})`, "e"),
  rule(raw`(?<=${WORD_START}[IVXLC]{1,9}er?)${SPACE}+(?=siècles?${WORD_END})`, NO_BREAK),
  rule(raw`(?<=${WORD_START}[nN])[°º]${SPACE}*(?=\d)`, `°${NO_BREAK}`),
  rule(raw`(?<=${WORD_START}(?:MM?\.|Mmes?|Dr|Pr))${SPACE}+(?=\p{L})`, NO_BREAK),

  where(/\d/, [
    // `21 décembre`, `décembre 2021`, `90 au 30 janvier`, `545 000`
    rule(raw`(?<=${WORD_START}(?:[0-3]?\d|1er))${SPACE}+(?=${MONTH}${WORD_END})`, NO_BREAK),
    rule(raw`(?<=${WORD_START}${MONTH})${SPACE}+(?=\d{4}${WORD_END})`, NO_BREAK),
    rule(raw`(?<=\d)${SPACE}+(?=au${SPACE}+\d)`, NO_BREAK),
    rule(
      raw`(?<=(?<![\p{L}\p{N}.,])\d{1,3}(?:${SPACE}\d{3}){0,3})${SPACE}(?=\d{3}(?:${SPACE}\d{3}){0,3}${WORD_END})`,
      NARROW,
    ),
  ]),
];

/** For the heading font, which has no narrow no-break space. */
export const HEADING_RULES: readonly Rule[] = [...RULES, rule(NARROW, NO_BREAK)];

function rule(pattern: string, replacement: string | ((match: RegExpExecArray) => string)): Rule {
  const regExp = new RegExp(pattern, "gu");
  const write = typeof replacement === "string" ? () => replacement : replacement;
  return (pieces) => replaceAcross(pieces, regExp, write);
}

/** `rules` in one, for texts with such a `sign`: most have none. */
function where(sign: RegExp, rules: readonly Rule[]): Rule {
  return (pieces) =>
    pieces.some((piece) => sign.test(piece))
      ? rules.reduce((mended, mend) => mend(mended), pieces)
      : pieces;
}

/** A unit or a currency after its number. */
function spaced([unit]: RegExpExecArray): string {
  return NO_BREAK + unit.trim();
}

/** Straight and English quotation marks: « » outside, “ ” inside these. */
function quotationMarks(pieces: readonly string[]): string[] {
  let depth = 0;
  return replaceAcross(pieces, /["“”«»]/g, ({ 0: mark, index, input }) => {
    // Inches: nothing is open that it could close.
    if (mark === '"' && depth === 0 && /\d/.test(input[index - 1] ?? "")) return "″";
    const opens =
      mark === '"'
        ? opensQuotation(input[index - 1] ?? " ", input[index + 1] ?? " ", depth)
        : "“«".includes(mark);
    if (!opens) depth = Math.max(0, depth - 1);
    const outside = depth === 0 || "«»".includes(mark);
    if (opens) depth += 1;
    return (outside ? "«»" : "“”").charAt(opens ? 0 : 1);
  });
}

/** Whether a straight mark opens: by what touches it, else by whether one is open. */
function opensQuotation(before: string, after: string, depth: number): boolean {
  const free = /[\s([{’«“–—-]/.test(before);
  const bound = !/[\s)\]},.;:!?…»”]/.test(after);
  return free === bound ? free : depth === 0;
}

const DASH = raw`${SPACE}+(?:--|[-–—])(?:${SPACE}+(?=\S)|(?=[,.;:!?…)]))`;
const INNER_DASH = new RegExp(raw`(?<=\S)${DASH}`, "gu");
const SENTENCE_GOES_ON_TO_DASH = new RegExp(raw`^(?:[^.!?…]|[.!?…](?!\s|$)){0,300}?${DASH}`, "u");

/** A dash between spaces: an incise – such as this one – holds to what it encloses. */
function dashes(pieces: readonly string[]): string[] {
  let open = false;
  return replaceAcross(pieces, INNER_DASH, ({ 0: match, index, input }) => {
    open = !open && SENTENCE_GOES_ON_TO_DASH.test(input.slice(index + match.length));
    const mark = match.includes("—") ? "—" : "–";
    if (open) return ` ${mark}${NO_BREAK}`;
    return `${NO_BREAK}${mark}${/\s$/.test(match) ? " " : ""}`;
  });
}
