/** Texts as outlines in one font: a picture is then the same on every machine. */
import { Blob, Face, Font, shape, Buffer as Text } from "harfbuzzjs";

/** Draws texts in one font, kerned. */
export interface Lettering {
  /** How wide a text is, in its size. */
  width(text: string): number;
  /** A text's glyphs as SVG path data in units of the font, y upwards, each with its place. */
  glyphs(text: string): { d: string; x: number }[];
  /** Units of the font to a size. */
  unitsPerEm: number;
}

/** The lettering of a font, given as TrueType. */
export function letteringOf(truetype: Uint8Array): Lettering {
  const face = new Face(new Blob(truetype));
  const font = new Font(face);
  const known = new Set(face.collectUnicodes());

  const outlines = new Map<number, string>();

  function shaped(text: string) {
    const buffer = new Text();
    buffer.addText(writable(text, known));
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const positions = buffer.getGlyphPositions();
    let x = 0;
    const placed = buffer.getGlyphInfos().map(({ codepoint }, index) => {
      const glyph = { codepoint, x };
      x += positions[index]?.xAdvance ?? 0;
      return glyph;
    });
    return { placed, advance: x };
  }

  function outline(codepoint: number): string {
    const drawn = outlines.get(codepoint) ?? font.glyphToPath(codepoint);
    outlines.set(codepoint, drawn);
    return drawn;
  }

  return {
    width: (text) => shaped(text).advance / face.upem,
    glyphs: (text) => shaped(text).placed.map(({ codepoint, x }) => ({ d: outline(codepoint), x })),
    unitsPerEm: face.upem,
  };
}

/** What a font can write of a text: a character that it lacks loses its accent, or is left out. */
function writable(text: string, known: ReadonlySet<number>): string {
  const has = (character: string) => known.has(character.codePointAt(0) ?? 0);
  return [...text.normalize("NFC")]
    .map((character) => (has(character) ? character : character.normalize("NFD").charAt(0)))
    .filter(has)
    .join("");
}
