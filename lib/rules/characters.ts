import { characterMangled, INVISIBLE, MANGLED, mangledLetters } from "../content/characters";
import { faultAt } from "../faults/fault";
import { codePointOf } from "../faults/report";
import { type Content, type Rule, textsOf } from "./rule";

/** Every file is written in characters that people can see, and none went through a wrong encoding. */
export const characters: Rule = {
  *check(content: Content) {
    const { memberFiles, registerFile } = content;
    const files = [...memberFiles.values(), ...textsOf(content).map(({ file }) => file)];
    for (const { path, text } of registerFile ? [...files, registerFile] : files) {
      if (text.search(INVISIBLE) < 0 && text.search(MANGLED) < 0) continue;
      // At most one fault of each sort a line: where there is one, there are often many.
      for (const [index, line] of text.split("\n").entries()) {
        const place = (column: number) => ({ file: path, line: index + 1, column: column + 1 });
        const [invisible] = line.matchAll(INVISIBLE);
        const [mangled] = line.matchAll(MANGLED);
        if (invisible)
          yield faultAt("character-invisible", place(invisible.index), {
            found: `Un caractère invisible se cache ici (${codePointOf(invisible[0])}).`,
            expected: "des caractères que l’on voit",
            advice: "Il vient souvent d’un copier-coller : effacez le mot et retapez-le.",
          });
        if (mangled)
          yield characterMangled(place(mangled.index), mangled[0], mangledLetters.get(mangled[0]));
      }
    }
  },
  examples: {
    "character-invisible": [["Le\u200b Club grandit.", "Le Club grandit."]],
    "character-mangled": [["Lâ€™annÃ©e commence.", "L’année commence."]],
  },
};
