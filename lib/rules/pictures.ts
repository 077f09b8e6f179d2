import { visit } from "unist-util-visit";
import { type Message, message } from "../messages/message";
import { nearestOf } from "../messages/suggest";
import { visitJsx } from "../posts/mentions";
import { publicAddress } from "../urls";
import { type Content, eachPost, type PostSource, placeOf, type Rule } from "./rule";

/** Every picture and document of the site exists, and every picture says what it shows. */
export const pictures: Rule = {
  check: eachPost((source, content) => [
    ...frontMatterPicture(source, content),
    ...markdownPictures(source, content),
    ...componentFiles(source, content),
  ]),
  examples: [
    {
      bad: "![La salle](/images/sale-pleniere.jpg)",
      message: "Le fichier « /images/sale-pleniere.jpg » est introuvable.",
      good: "![Le jour de la plénière](/favicon.svg)",
    },
    {
      bad: "![](/favicon.svg)",
      message: "L’image « /favicon.svg » n’a pas de texte de remplacement.",
      good: "![Le sceau du Club](/favicon.svg)",
    },
  ],
};

function frontMatterPicture({ post, file }: PostSource, content: Content): Message[] {
  if (post.image === null) return [];
  const place = file.at(["image"]);
  const { src, alt } = post.image;
  const missing = fileFaults(src, place, content);
  if (alt !== "") return missing;
  return [...missing, message("picture-alt-missing", place, { address: src })];
}

function markdownPictures(source: PostSource, content: Content): Message[] {
  const messages: Message[] = [];
  visit(source.tree, "image", (node) => {
    const place = placeOf(source, node);
    messages.push(...fileFaults(node.url, place, content));
    if (!node.alt?.trim())
      messages.push(message("picture-alt-missing", place, { address: node.url }));
  });
  return messages;
}

function componentFiles(source: PostSource, content: Content): Message[] {
  const messages: Message[] = [];
  visitJsx(source.tree, (name, { src, href }, node) => {
    const address = name === "Figure" ? src : name === "Document" ? href : undefined;
    if (address !== undefined)
      messages.push(...fileFaults(address, placeOf(source, node), content));
  });
  return messages;
}

function fileFaults(address: string, place: Message["place"], { publicFiles }: Content): Message[] {
  const addresses = publicFiles.map((file) => file.address);
  const wanted = publicAddress(address);
  // Pictures elsewhere are refused by the policy "nothing from third parties": same message.
  if (addresses.includes(wanted)) return [];
  return [message("picture-missing", place, { address, near: nearestOf(wanted, addresses) })];
}
