import { visit } from "unist-util-visit";
import { type Message, message } from "../messages/message";
import { eachPost, placeOf, type Rule } from "./rule";

const SAFE = /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i;
const SCHEME = /^([a-z][a-z\d+.-]*:|\/\/)/i;

/** Links lead to web pages, to mail, or to the site itself: nothing that runs. */
export const addresses: Rule = {
  title: "Les adresses",
  check: eachPost((source) => {
    const messages: Message[] = [];
    visit(source.tree, (node) => {
      if (node.type !== "link" && node.type !== "definition" && node.type !== "image") return;
      // Browsers drop these before they look for a scheme.
      const address = node.url.replace(/[\s\p{Cc}]/gu, "");
      if (SAFE.test(address)) return;
      const id = SCHEME.test(address) ? "address-dangerous" : "address-relative";
      messages.push(message(id, placeOf(source, node), { address: node.url }));
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
      bad: "[Ici](//exemple.fr/x)",
      message: "L’adresse « //exemple.fr/x » n’est pas admise.",
      good: "[Ici](https://exemple.fr/x)",
    },
    {
      bad: "[Le programme](pages\\VaS)",
      message: "L’adresse « pages\\VaS » ne part de nulle part.",
      good: "[Le Club](/club)",
    },
  ],
};
