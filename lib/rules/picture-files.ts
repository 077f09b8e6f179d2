import { isPicture } from "../content/public-files";
import { type Message, message } from "../messages/message";
import type { Rule } from "./rule";

/** Bytes above which a picture makes a page slow. */
const HEAVY = 300_000;

/** Pictures are light, and say their dimensions: then a page does not jump as they arrive. */
export const pictureFiles: Rule = {
  check: ({ publicFiles }) =>
    publicFiles
      .filter(({ address }) => isPicture(address))
      .flatMap((file): Message[] => {
        const place = { file: `public${file.address}`, line: 1, column: 1 };
        return [
          ...(file.bytes > HEAVY
            ? [message("picture-heavy", place, { bytes: file.bytes, limit: HEAVY })]
            : []),
          ...(file.dimensions === null ? [message("picture-unreadable", place, {})] : []),
        ];
      }),
  examples: [
    {
      file: "public/images/plan.svg",
      bad: '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
      tells: "picture-unreadable",
      good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 480"></svg>',
    },
  ],
};
