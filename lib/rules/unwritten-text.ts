import { plainText } from "../content/plain-text";
import { faultKind } from "../faults/fault";
import { TO_WRITE } from "../posts/new-post";
import { eachNode, example, type Rule } from "./rule";

const textToWrite = faultKind("text-to-write", (text: string) => ({
  found: `Une consigne du modèle est restée : « ${text} ».`,
  expected: "votre texte à la place",
  advice: "Remplacez-la, ou remettez « draft: true » dans l’en-tête.",
}));

/** What `npm run nouveau` leaves to be written is written before a post is published. */
export const unwrittenText: Rule = {
  check: eachNode((node, place, { post }) => {
    if (node.type !== "paragraph" || post.draft) return [];
    const text = plainText(node);
    return text.startsWith(TO_WRITE) ? [textToWrite(place, text)] : [];
  }),
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
  ],
};
