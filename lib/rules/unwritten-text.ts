import { plainText } from "../content/plain-text";
import { type Fault, faultAt, type Place } from "../faults/fault";
import { TO_WRITE } from "../posts/new-post";
import { eachNode, eachValue, type Rule } from "./rule";

function textToWrite(place: Place, text: string, otherwise = ""): Fault {
  return faultAt("text-to-write", place, {
    found: `Une consigne du modèle est restée : « ${text} ».`,
    expected: "votre texte à la place",
    advice: otherwise === "" ? "Remplacez-la." : `Remplacez-la, ou ${otherwise}.`,
  });
}

/** What `npm run nouveau` and the templates leave to be written is written before it is published. */
export const unwrittenText: Rule = {
  check: (content) => {
    const published = { ...content, posts: content.posts.filter(({ post }) => !post.draft) };
    return [...inValues(published), ...inTexts(published)];
  },
  examples: {
    "text-to-write": [
      ["Écrivez ici l’essentiel, en deux ou trois phrases.", "Le Club accueille sept membres."],
    ],
  },
};

/** The fields of templates without which a member, a statement or a post could not be read. */
const REQUIRED = ["name", "text", "title"];

const inValues = eachValue(function* (text, file, path) {
  const isRequired = REQUIRED.includes(String(path.at(-1)));
  const otherwise = isRequired ? "" : "retirez la ligne si vous n’en savez rien";
  if (text.startsWith(TO_WRITE)) yield textToWrite(file.at(path), text, otherwise);
});

const inTexts = eachNode(["paragraph"], function* (node, { place }) {
  const text = plainText(node);
  if (text.startsWith(TO_WRITE))
    yield textToWrite(place, text, "remettez « draft: true » dans l’en-tête");
});
