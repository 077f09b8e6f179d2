/** A title of any length in one box. */

/** A title broken into lines, at its size in pixels. */
export interface FittedTitle {
  size: number;
  lines: string[];
}

type Width = (text: string) => number;

/** From large to small, and how many lines of each the box holds. */
const SIZES = [
  { size: 92, most: 1 },
  { size: 64, most: 2 },
  { size: 44, most: 3 },
];
const SMALLEST = 44;

/**
 * The largest size at which a title fits `room` pixels, in lines as even as can be. One too long
 * for any ends with an ellipsis; a word too long makes the title smaller.
 *
 * @param width how wide a text is, in its size
 */
export function fitTitle(title: string, room: number, width: Width): FittedTitle {
  const words = title.split(" ").filter((word) => word !== "");
  for (const { size, most } of SIZES) {
    const lines = evenLines(words, room / size, width);
    if (lines.length <= most && widest(lines, width) * size <= room) return { size, lines };
  }
  const [first = "", second = "", third = "", ...rest] = evenLines(words, room / SMALLEST, width);
  const last = rest.length === 0 ? third : `${withoutLastWord(third)}…`;
  const lines = [first, second, last].filter((line) => line !== "");
  return { size: Math.min(SMALLEST, room / widest(lines, width)), lines };
}

function withoutLastWord(line: string): string {
  return line.replace(/(?<!\S)\S*$/, "").replace(/(?<![\s,;:.])[\s,;:.]+$/, "");
}

/** As few lines as the room allows, and the narrowest that are as few. */
function evenLines(words: readonly string[], room: number, width: Width): string[] {
  const word = widest(words, width);
  let best = brokenLines(words, room, width);
  for (let narrower = room * 0.95; narrower >= word && best.length > 1; narrower *= 0.95) {
    const lines = brokenLines(words, narrower, width);
    if (lines.length > best.length) break;
    best = lines;
  }
  return best;
}

function brokenLines(words: readonly string[], room: number, width: Width): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && width(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function widest(lines: readonly string[], width: Width): number {
  return Math.max(0, ...lines.map(width));
}
