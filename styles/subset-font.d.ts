/** The part of the package that we use; it ships no types. */
declare module "subset-font" {
  /**
   * The font with the glyphs of `text` alone, and of its OpenType features the named ones alone;
   * the same bytes for the same input.
   */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: "woff2" | "truetype"; keepFeatures: string[] },
  ): Promise<Buffer>;
}
