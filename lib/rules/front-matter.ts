import { eachPost, type Rule } from "./rule";

/** A post's file is named by its day, and its front matter has the fields that exist. */
export const frontMatter: Rule = {
  title: "L’en-tête et le nom d’une actualité",
  check: eachPost(({ frontMatterFaults }) => [...frontMatterFaults]),
  examples: [
    {
      bad: "---\ndescription: Sept arrivées.\n---",
      message: "Le champ « title » manque.",
      good: "---\ntitle: Le Club grandit\ndescription: Sept arrivées.\n---",
    },
    {
      bad: "---\ntitle: Le Club grandit\ndescripton: Sept arrivées.\n---",
      message: "Le champ « descripton » n’existe pas.",
      good: "---\ntitle: Le Club grandit\ndescription: Sept arrivées.\n---",
    },
    {
      bad: "---\ntitle: 3 mai : le programme\n---",
      message: "L’en-tête n’est pas du YAML valable : « title: 3 mai : le programme ».",
      good: '---\ntitle: "3 mai : le programme"\ndescription: Une journée à Paris.\n---',
      common: true,
    },
    {
      bad: "---\ntitle: Le Club grandit\ntags: Vie du Club\n---",
      message: "Ici se trouve le texte « Vie du Club ».",
      good: "---\ntitle: Le Club grandit\ndescription: Sept arrivées.\ntags: [Vie du Club]\n---",
    },
    {
      bad: "---\ntitle: La plénière\nevent: { start: 2022-02-30 }\n---",
      message: "« 2022-02-30 » n’est ni un jour, ni un jour et une heure.",
      good: "---\ntitle: La plénière\ndescription: Le programme.\nevent: { start: 2022-02-28 }\n---",
    },
    {
      bad: "---js\n{ title: 'Le Club grandit' }\n---",
      message: "L’en-tête est annoncé en « js ».",
      good: "---\ntitle: Le Club grandit\ndescription: Sept arrivées.\n---",
    },
  ],
};
