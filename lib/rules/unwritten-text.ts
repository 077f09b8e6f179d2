import { plainText } from "../content/plain-text";
import { faultKind } from "../faults/fault";
import { TO_WRITE } from "../posts/new-post";
import { eachNode, eachValue, example, type Rule } from "./rule";

const textToWrite = faultKind("text-to-write", (text: string, otherwise: string) => ({
  found: `Une consigne du modèle est restée : « ${text} ».`,
  expected: "votre texte à la place",
  advice: `Remplacez-la, ou ${otherwise}.`,
}));

/** What `npm run nouveau` and the templates leave to be written is written before it is published. */
export const unwrittenText: Rule = {
  check: (content) => {
    const published = { ...content, posts: content.posts.filter(({ post }) => !post.draft) };
    return [...inValues(published), ...inTexts(published)];
  },
  examples: [
    example(
      "text-to-write",
      "Écrivez ici l’essentiel, en deux ou trois phrases.",
      "Le Club accueille sept membres.",
    ),
    example(
      "text-to-write",
      "Écrivez ici qui se réunit, pourquoi, et pour qui.",
      "---\ntitle: Titre\ndescription: Une phrase.\ndraft: true\n---\n\nÉcrivez ici qui se réunit.",
    ),
    example(
      "text-to-write",
      "---\nname: Écrivez ici le nom de l’organisation\nkind: operateur\njoined: 2020\n---",
      "---\nname: Agence\nkind: operateur\njoined: 2020\n---",
      { file: "members/agence.md" },
    ),
  ],
};

const inValues = eachValue((text, file, path) =>
  text.startsWith(TO_WRITE)
    ? [textToWrite(file.at(path), text, "retirez la ligne si vous n’en savez rien")]
    : [],
);

const inTexts = eachNode((node, place) => {
  if (node.type !== "paragraph") return [];
  const text = plainText(node);
  if (!text.startsWith(TO_WRITE)) return [];
  return [textToWrite(place, text, "remettez « draft: true » dans l’en-tête")];
});
