import type { Image, Link } from "mdast";
import { MAILBOX } from "../content/values";
import { type Fault, faultAt, nearest, type Place } from "../faults/fault";
import { likelyAddress, pathOfLocal } from "./likely-address";
import { eachNode, type Rule } from "./rule";

const SAFE = /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#.)/i;
const SCHEME = /^([a-z][a-z\d+.-]*:|\/\/)/i;

/** Links lead to web pages, to mail, or to the site itself: nothing that runs. */
export const addresses: Rule = {
  check: eachNode(["link", "image"], function* (node, { place }) {
    // Browsers drop these before they look for a scheme.
    const address = node.url.replace(/[\s\p{Cc}]/gu, "");
    const path = pathOfLocal(address);
    if (path !== undefined)
      yield faultAt("address-local", place, {
        found: `L’adresse « ${node.url} » ne marche que sur votre ordinateur.`,
        expected: "une adresse que tout le monde peut suivre",
        advice: `Écrivez « ${path} ».`,
      });
    if (/^mailto:/i.test(address) && !leadsToMail(address))
      yield faultAt("address-mail", place, {
        found: `« ${node.url} » n’est pas une adresse électronique.`,
        expected: "« mailto:nom@exemple.fr »",
        advice: "Relisez l’adresse : un nom, « @ », un domaine, sans espace.",
      });
    if (!SAFE.test(address)) yield* unsafe(node, place, address);
  }),
  examples: {
    "address-dangerous": [
      ["[Ici](javascript:alert(1))", "[Vitam sur le web](https://www.programmevitam.fr/)"],
    ],
    "address-mail": [
      [
        "[Écrire](mailto:contact.exemple.fr)",
        "[Écrire](mailto:a@exemple.fr,b@exemple.fr?subject=Adhésion) ou [partager](mailto:?body=Vitam)",
      ],
    ],
    "address-local": [["[Les membres](http://localhost:3000/membres)", "[Les membres](/membres)"]],
    "address-relative": [
      ["[Le bilan](2021-09-28-35-utilisateurs.mdx)", "[Le bilan](/actualites/35-utilisateurs)"],
    ],
  },
};

function* unsafe(node: Link | Image, place: Place, address: string): Iterable<Fault> {
  const near = likelyAddress(address);
  // Pasted into the text: the rule on pictures says so.
  if (node.type === "image" && /^data:/i.test(node.url)) return;
  // A scheme is replaced only where the rest is a host: nothing is made of `javascript:`.
  if (SCHEME.test(address))
    yield faultAt("address-dangerous", place, {
      found: `L’adresse « ${node.url} » n’est pas admise.`,
      expected: "une adresse https, http, mailto, ou du site (« /… »)",
      ...nearest(near?.startsWith("https://") ? near : undefined),
    });
  // Of a picture, the rule on pictures says that it is not there, and which one is.
  else if (node.type === "link")
    yield faultAt("address-relative", place, {
      found: `L’adresse « ${node.url} » est incomplète.`,
      expected: "« https://… » pour un autre site, « /… » pour celui-ci",
      advice:
        near === undefined
          ? "Écrivez l’adresse entre les parenthèses : « [texte](https://…) »."
          : `Écrivez « ${near} »${/^\/(?!actualites\/|membres\/)/.test(near) ? ", si la page est de ce site" : ""}.`,
    });
}

/** Addresses parted by commas, then perhaps a subject; it alone leaves the choice (RFC 6068). */
function leadsToMail(address: string): boolean {
  const [mailboxes = "", headers] = address.slice("mailto:".length).split("?");
  if (mailboxes === "") return headers !== undefined;
  return mailboxes.split(",").every((mailbox) => MAILBOX.test(mailbox));
}
