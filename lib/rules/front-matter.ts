import { quoted, type SplitFile } from "../content/front-matter";
import { type Fault, warningKind } from "../faults/fault";
import { eachPost, type Rule } from "./rule";

const frontMatterComment = warningKind("front-matter-comment", (text: string, meant: string) => ({
  found: `« ${text} » ne sera pas lu : après une espace, « # » commence un commentaire.`,
  expected: "un commentaire seul sur sa ligne, ou une valeur entre guillemets droits",
  advice: `Écrivez « ${meant} ».`,
}));

/** A post's file is named by its day, and its front matter has the fields that exist. */
export const frontMatter: Rule = {
  check: eachPost(({ frontMatterFaults, file }) => [...frontMatterFaults, ...lostWords(file)]),
  examples: [
    {
      bad: "---\ndescription: Sept arrivées.\n---",
      tells: "key-missing",
      good: "---\ntitle: Le Club grandit\ndescription: Sept arrivées.\n---",
    },
    {
      bad: "---\ntitle: Le Club grandit\ndescripton: Sept arrivées.\n---",
      tells: "key-unknown",
      good: "---\ntitle: Le Club grandit\ndescription: Sept arrivées.\n---",
    },
    {
      bad: "---\ntitle: 3 mai : le programme\n---",
      tells: "front-matter-yaml",
      good: '---\ntitle: "3 mai : le programme"\ndescription: Une journée à Paris.\n---',
      common: true,
    },
    {
      bad: "---\ntitle: Version 8 #2\ndescription: La suite.\n---",
      tells: "front-matter-comment",
      good: '---\ntitle: "Version 8 #2"\ndescription: La suite.\n---',
    },
    {
      bad: "---\ntitle: La plénière\nevent: { start: 30/06/2022 à 14h }\n---",
      tells: "value-moment",
      good: "---\ntitle: La plénière\ndescription: Le programme.\nevent: { start: 2022-06-30T14:00 }\n---",
    },
    {
      bad: "---\ntitle: &Club grandit\ndescription: Sept arrivées.\n---",
      tells: "front-matter-sign",
      good: '---\ntitle: "&Club grandit"\ndescription: Sept arrivées.\n---',
    },
    {
      bad: "---\ntitle: Le Club grandit\ntags: Vie du Club\n---",
      tells: "value-shape",
      good: "---\ntitle: Le Club grandit\ndescription: Sept arrivées.\ntags: [Vie du Club]\n---",
    },
    {
      bad: '---\ntitle: Le Club grandit\ntags: [Vie du Club, ""]\n---',
      tells: "value-empty",
      good: "---\ntitle: Le Club grandit\ndescription: Sept arrivées.\ntags: [Vie du Club]\n---",
    },
    {
      bad: "---\ntitle: La plénière\nevent: { start: 2022-02-30 }\n---",
      tells: "value-moment",
      good: "---\ntitle: La plénière\ndescription: Le programme.\nevent: { start: 2022-02-28 }\n---",
    },
    {
      bad: "---js\n{ title: 'Le Club grandit' }\n---",
      tells: "front-matter-language",
      good: "---\ntitle: Le Club grandit\ndescription: Sept arrivées.\n---",
    },
  ],
};

/** A field with a value out of quotation marks, if any, then what YAML takes for a comment. */
const COMMENTED = /^([ \t]*\w+:)[ \t]+((?:[^\s"'#[{].*?[ \t])?(#.*))$/s;

/** What an author meant to be read: notes stand on lines of their own. */
function lostWords({ path, text, bodyLine }: SplitFile): Fault[] {
  return text
    .split("\n")
    .slice(0, bodyLine - 1)
    .flatMap((line, index) => {
      const [, key = "", value = "", lost] = COMMENTED.exec(line) ?? [];
      if (lost === undefined) return [];
      const place = { file: path, line: index + 1, column: line.length - lost.length + 1 };
      return [frontMatterComment(place, lost.trim(), `${key.trim()} ${quoted(value.trim())}`)];
    });
}
