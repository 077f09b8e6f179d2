import { visit } from "unist-util-visit";
import { type Message, message } from "../messages/message";
import { likelyAddress, pathOfLocal } from "./likely-address";
import { eachPost, placeOf, type Rule } from "./rule";

const SAFE = /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#.)/i;
const SCHEME = /^([a-z][a-z\d+.-]*:|\/\/)/i;
const MAILBOX = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/;

/** Links lead to web pages, to mail, or to the site itself: nothing that runs. */
export const addresses: Rule = {
  check: eachPost((source) => {
    const messages: Message[] = [];
    visit(source.tree, (node) => {
      if (node.type !== "link" && node.type !== "definition" && node.type !== "image") return;
      // Browsers drop these before they look for a scheme.
      const address = node.url.replace(/[\s\p{Cc}]/gu, "");
      const place = placeOf(source, node);
      const path = pathOfLocal(address);
      if (path !== undefined)
        messages.push(message("address-local", place, { address: node.url, path }));
      if (/^mailto:/i.test(address) && !leadsToMail(address))
        messages.push(message("address-mail", place, { address: node.url }));
      if (SAFE.test(address)) return;
      const id = SCHEME.test(address) ? "address-dangerous" : "address-relative";
      // Of a picture, the rule on pictures says that it is not there, and which one is.
      if (id === "address-relative" && node.type === "image") return;
      messages.push(message(id, place, { address: node.url, near: nearOf(id, address) }));
    });
    return messages;
  }),
  examples: [
    {
      bad: "[Ici](javascript:alert(1))",
      tells: "address-dangerous",
      good: "[Vitam sur le web](https://www.programmevitam.fr/)",
    },
    {
      bad: "[Le site](//exemple.fr/x)",
      tells: "address-dangerous",
      good: "[Le site](https://exemple.fr/x)",
    },
    {
      bad: "[Le programme](htp://exemple.fr/programme)",
      tells: "address-dangerous",
      good: "[Le programme](https://exemple.fr/programme)",
    },
    {
      bad: "[Écrire](mailto:contact.exemple.fr)",
      tells: "address-mail",
      good: "[Écrire](mailto:a@exemple.fr,b@exemple.fr?subject=Adhésion) ou [partager](mailto:?body=Vitam)",
    },
    {
      bad: "[Les membres](http://localhost:3000/membres)",
      tells: "address-local",
      good: "[Les membres](/membres)",
    },
    {
      bad: "[Le bilan](2021-09-28-35-utilisateurs.mdx)",
      tells: "address-relative",
      good: "[Le bilan](/actualites/35-utilisateurs)",
    },
    { bad: "[Le programme](pages\\VaS)", tells: "address-relative", good: "[Le Club](/club)" },
  ],
};

/** A scheme is replaced only where the rest is a host: nothing is made of `javascript:`. */
function nearOf(id: "address-dangerous" | "address-relative", address: string) {
  const near = likelyAddress(address);
  return id === "address-relative" || near?.startsWith("https://") ? near : undefined;
}

/** Addresses parted by commas, then perhaps a subject; it alone leaves the choice (RFC 6068). */
function leadsToMail(address: string): boolean {
  const [mailboxes = "", headers] = address.slice("mailto:".length).split("?");
  if (mailboxes === "") return headers !== undefined;
  return mailboxes.split(",").every((mailbox) => MAILBOX.test(mailbox));
}
