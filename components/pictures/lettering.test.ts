import { beforeAll, expect, test } from "vitest";
import { headingFont } from "../../styles/font";
import { type Lettering, letteringOf } from "./lettering";

let lettering: Lettering;
beforeAll(async () => {
  lettering = letteringOf(await headingFont(process.cwd(), "truetype"));
});

test("letters are kerned", () => {
  const [a, v] = [lettering.width("A"), lettering.width("V")];
  expect(lettering.width("AV")).toBeLessThan(a + v);
});

test("a character that the font lacks loses its accent or is left out", () => {
  expect(lettering.width("ő\u2192\u202f字")).toBe(lettering.width("o"));
});

test("each glyph stands where the one before it ends", () => {
  const [first, second] = lettering.glyphs("42");
  expect(first).toMatchObject({ x: 0, d: expect.stringMatching(/^M/) });
  expect(second?.x).toBe(lettering.width("4") * lettering.unitsPerEm);
});
