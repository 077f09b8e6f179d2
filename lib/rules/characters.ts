import type { SplitFile } from "../content/front-matter";
import { codePointOf, INVISIBLE } from "../content/invisible";
import { MANGLED, mangledLetters } from "../content/mangled";
import { type Message, message } from "../messages/message";
import { type Rule, textsOf } from "./rule";

/** Every file is written in characters that people can see, and none went through a wrong encoding. */
export const characters: Rule = {
  title: "Les caractères",
  check: (content) => {
    const { memberFiles, registerFile } = content;
    const files = [...memberFiles.values(), ...textsOf(content).map(({ file }) => file)];
    return [...files, ...(registerFile ? [registerFile] : [])].flatMap(faultsOf);
  },
  examples: [
    {
      bad: "Le\u200b Club grandit.",
      message: "Un caractère invisible se cache ici (U+200B).",
      good: "Le Club grandit.",
    },
    {
      bad: "Le Club \u202egrandit.",
      message: "Un caractère invisible se cache ici (U+202E).",
      good: "Le Club grandit.",
    },
    {
      bad: "Un sac \u0007 de caractères.",
      message: "Un caractère invisible se cache ici (U+0007).",
      good: "Un sac de caractères.",
    },
    {
      bad: "Lâ€™annÃ©e commence.",
      message: "« â€™ » ressemble à une lettre abîmée par un changement d’encodage.",
      good: "L’année commence.",
    },
    {
      bad: "Les mÃ©tropoles arrivent.",
      message: "« Ã© » ressemble à une lettre abîmée par un changement d’encodage.",
      good: "Les métropoles arrivent.",
    },
  ],
};

/** At most one fault of each sort a line: where there is one, there are often many. */
function faultsOf({ path, text }: SplitFile): Message[] {
  if (text.search(INVISIBLE) < 0 && text.search(MANGLED) < 0) return [];
  return text.split("\n").flatMap((line, index) => {
    const place = (column: number) => ({ file: path, line: index + 1, column: column + 1 });
    const [invisible] = line.matchAll(INVISIBLE);
    const [mangled] = line.matchAll(MANGLED);
    return [
      ...(invisible
        ? [
            message("character-invisible", place(invisible.index), {
              code: codePointOf(invisible[0]),
            }),
          ]
        : []),
      ...(mangled
        ? [
            message("character-mangled", place(mangled.index), {
              text: mangled[0],
              meant: mangledLetters.get(mangled[0]),
            }),
          ]
        : []),
    ];
  });
}
