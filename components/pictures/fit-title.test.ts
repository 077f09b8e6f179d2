import fc from "fast-check";
import { expect, test } from "vitest";
import { fitTitle } from "./fit-title";

/** Half as wide as high, each character. */
const width = (text: string) => text.length / 2;
const fit = (title: string) => fitTitle(title, 1000, width);

test("a short title is large", () => {
  expect(fit("RATP")).toEqual({ size: 92, lines: ["RATP"] });
});

test("lines are as even as can be", () => {
  expect(fit("Le Club à quarante-deux membres")).toEqual({
    size: 64,
    lines: ["Le Club à quarante-deux membres"],
  });
  expect(fit("Agence nationale de traitement automatisé")).toEqual({
    size: 64,
    lines: ["Agence nationale de", "traitement automatisé"],
  });
});

test("a title too long for three lines ends with an ellipsis", () => {
  const { size, lines } = fit("organisations, ".repeat(20).trim());
  expect(size).toBe(44);
  expect(lines).toHaveLength(3);
  expect(lines.at(-1)).toMatch(/organisations…$/);
});

test("any title stays in its box", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (title) => {
      const { size, lines } = fit(title);
      expect(Math.max(0, ...lines.map((line) => width(line) * size))).toBeLessThanOrEqual(1000.001);
      expect(lines.length * size * 1.06).toBeLessThan(141);
    }),
  );
});
