import { quoted } from "../content/yaml-meant";
import { warningAt } from "../faults/fault";
import { eachPost, fields, type Rule } from "./rule";

/** A field with a value out of quotation marks, if any, then what YAML takes for a comment. */
const COMMENTED = /^([ \t]*\w+:)[ \t]+((?:[^\s"'#[{].*?[ \t])?(#.*))$/s;

/** A post's file is named by its day, and its front matter has the fields that exist. */
export const frontMatter: Rule = {
  check: eachPost(function* ({ frontMatterFaults, file: { path, text, bodyLine } }) {
    yield* frontMatterFaults;
    for (const [index, line] of text.split("\n", bodyLine - 1).entries()) {
      const [, key = "", value = "", lost] = COMMENTED.exec(line) ?? [];
      if (lost === undefined) continue;
      const place = { file: path, line: index + 1, column: line.length - lost.length + 1 };
      // What an author meant to be read: notes stand on lines of their own.
      yield warningAt("front-matter-comment", place, {
        found: `« ${lost.trim()} » ne sera pas lu : après une espace, « # » commence un commentaire.`,
        expected: "un commentaire seul sur sa ligne, ou une valeur entre guillemets droits",
        advice: `Écrivez « ${key.trim()} ${quoted(value.trim())} ».`,
      });
    }
  }),
  examples: {
    "key-missing": [
      [
        "---\ndescription: Sept arrivées.\n---",
        "---\ntitle: Le Club grandit\ndescription: Sept arrivées.\n---",
      ],
    ],
    "key-unknown": [
      [
        "---\ntitle: Le Club grandit\ndescripton: Sept arrivées.\n---",
        "---\ntitle: Le Club grandit\ndescription: Sept arrivées.\n---",
      ],
    ],
    "front-matter-yaml": [
      [
        "---\ntitle: 3 mai : le programme\n---",
        '---\ntitle: "3 mai : le programme"\ndescription: Une journée à Paris.\n---',
        { common: true },
      ],
    ],
    "front-matter-comment": [
      [
        "---\ntitle: Version 8 #2\ndescription: La suite.\n---",
        '---\ntitle: "Version 8 #2"\ndescription: La suite.\n---',
      ],
    ],
    "value-moment": [
      fields(
        "event: { start: 2022-03-27T02:30 }",
        "event: { start: 2022-03-27T03:30, register: a@exemple.fr }",
      ),
    ],
    "front-matter-sign": [
      [
        "---\ntitle: &Club grandit\ndescription: Sept arrivées.\n---",
        '---\ntitle: "&Club grandit"\ndescription: Sept arrivées.\n---',
      ],
    ],
    "value-shape": [fields("tags: Vie du Club", "tags: [Vie du Club]")],
    "value-empty": [fields('tags: [Vie du Club, ""]', "tags: [Vie du Club]")],
    "front-matter-language": [
      [
        "---js\n{ title: 'Le Club grandit' }\n---",
        "---\ntitle: Le Club grandit\ndescription: Sept arrivées.\n---",
      ],
    ],
  },
};
