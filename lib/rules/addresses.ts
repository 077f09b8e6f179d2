import { visit } from "unist-util-visit";
import { type Message, message } from "../messages/message";
import { eachPost, placeOf, type Rule } from "./rule";

const SAFE = /^(https?:\/\/|mailto:|\/(?!\/)|#)/i;

/** Links lead to web pages, to mail, or to the site itself: nothing that runs. */
export const addresses: Rule = {
  check: eachPost((source) => {
    const messages: Message[] = [];
    visit(source.tree, (node) => {
      if (node.type !== "link" && node.type !== "definition" && node.type !== "image") return;
      if (!SAFE.test(node.url.trim()))
        messages.push(message("address-dangerous", placeOf(source, node), { address: node.url }));
    });
    return messages;
  }),
  examples: [
    {
      bad: "[Ici](javascript:alert(1))",
      message: "L’adresse « javascript:alert(1) » n’est pas admise.",
      good: "[Vitam sur le web](https://www.programmevitam.fr/)",
    },
    {
      bad: "[Le programme](pages/VaS)",
      message: "L’adresse « pages/VaS » n’est pas admise.",
      good: "[Le Club](/club)",
    },
  ],
};
