import { isPicture } from "../content/public-files";
import { type Fault, warningKind } from "../faults/fault";
import { example, type Rule } from "./rule";

const pictureHeavy = warningKind("picture-heavy", (bytes: number, limit: number) => ({
  found: `L’image pèse ${Math.ceil(bytes / 1000)} Ko.`,
  expected: `au plus ${limit / 1000} Ko`,
  advice: "Réduisez-la : 1 600 pixels de large suffisent, en JPEG ou en WebP.",
}));

const pictureUnreadable = warningKind("picture-unreadable", {
  found: "L’image ne dit pas ses dimensions : elle est abîmée, ou d’un format inconnu.",
  expected: "une image JPEG, PNG, WebP, GIF, AVIF ou SVG",
  advice: "Ouvrez-la et enregistrez-la de nouveau.",
});

/** Bytes above which a picture makes a page slow. */
const HEAVY = 300_000;

/** Pictures are light, and say their dimensions: then a page does not jump as they arrive. */
export const pictureFiles: Rule = {
  check: ({ publicFiles }) =>
    publicFiles
      .filter(({ address }) => isPicture(address))
      .flatMap((file): Fault[] => {
        const place = { file: `public${file.address}`, line: 1, column: 1 };
        return [
          ...(file.bytes > HEAVY ? [pictureHeavy(place, file.bytes, HEAVY)] : []),
          ...(file.dimensions === null ? [pictureUnreadable(place)] : []),
        ];
      }),
  examples: [
    example(
      "picture-unreadable",
      '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 480"></svg>',
      { file: "public/images/plan.svg" },
    ),
  ],
};
