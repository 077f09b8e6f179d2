import { characterMangled, INVISIBLE, MANGLED, mangledLetters } from "../content/characters";
import type { SplitFile } from "../content/front-matter";
import { type Fault, faultKind } from "../faults/fault";
import { codePointOf } from "../faults/report";
import { example, type Rule, textsOf } from "./rule";

const characterInvisible = faultKind("character-invisible", (code: string) => ({
  found: `Un caractère invisible se cache ici (${code}).`,
  expected: "des caractères que l’on voit",
  advice: "Il vient souvent d’un copier-coller : effacez le mot et retapez-le.",
}));

/** Every file is written in characters that people can see, and none went through a wrong encoding. */
export const characters: Rule = {
  check: (content) => {
    const { memberFiles, registerFile } = content;
    const files = [...memberFiles.values(), ...textsOf(content).map(({ file }) => file)];
    return [...files, ...(registerFile ? [registerFile] : [])].flatMap(faultsIn);
  },
  examples: [
    example("character-invisible", "Le\u200b Club grandit.", "Le Club grandit."),
    example("character-invisible", "Le Club \u202egrandit.", "Le Club grandit."),
    example("character-invisible", "Un sac \u0007 de caractères.", "Un sac de caractères."),
    example("character-mangled", "Lâ€™annÃ©e commence.", "L’année commence."),
    example("character-mangled", "Les mÃ©tropoles arrivent.", "Les métropoles arrivent."),
  ],
};

/** At most one fault of each sort a line: where there is one, there are often many. */
function faultsIn({ path, text }: SplitFile): Fault[] {
  if (text.search(INVISIBLE) < 0 && text.search(MANGLED) < 0) return [];
  return text.split("\n").flatMap((line, index) => {
    const place = (column: number) => ({ file: path, line: index + 1, column: column + 1 });
    const [invisible] = line.matchAll(INVISIBLE);
    const [mangled] = line.matchAll(MANGLED);
    return [
      ...(invisible ? [characterInvisible(place(invisible.index), codePointOf(invisible[0]))] : []),
      ...(mangled
        ? [characterMangled(place(mangled.index), mangled[0], mangledLetters.get(mangled[0]))]
        : []),
    ];
  });
}
