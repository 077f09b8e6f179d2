import type { Image, Link } from "mdast";
import { MAILBOX } from "../content/values";
import { faultKind, nearest, type Place } from "../faults/fault";
import { likelyAddress, pathOfLocal } from "./likely-address";
import { eachNode, example, type Rule } from "./rule";

const addressDangerous = faultKind("address-dangerous", (address: string, near?: string) => ({
  found: `L’adresse « ${address} » n’est pas admise.`,
  expected: "une adresse https, http, mailto, ou du site (« /… »)",
  ...nearest(near),
}));

const addressRelative = faultKind("address-relative", (address: string, near?: string) => ({
  found: `L’adresse « ${address} » est incomplète.`,
  expected: "« https://… » pour un autre site, « /… » pour celui-ci",
  advice:
    near === undefined
      ? "Écrivez l’adresse entre les parenthèses : « [texte](https://…) »."
      : `Écrivez « ${near} »${/^\/(?!actualites\/|membres\/)/.test(near) ? ", si la page est de ce site" : ""}.`,
}));

const addressMail = faultKind("address-mail", (address: string) => ({
  found: `« ${address} » n’est pas une adresse électronique.`,
  expected: "« mailto:nom@exemple.fr »",
  advice: "Relisez l’adresse : un nom, « @ », un domaine, sans espace.",
}));

const addressLocal = faultKind("address-local", (address: string, path: string) => ({
  found: `L’adresse « ${address} » ne marche que sur votre ordinateur.`,
  expected: "une adresse que tout le monde peut suivre",
  advice: `Écrivez « ${path} ».`,
}));

const SAFE = /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#.)/i;
const SCHEME = /^([a-z][a-z\d+.-]*:|\/\/)/i;

/** Links lead to web pages, to mail, or to the site itself: nothing that runs. */
export const addresses: Rule = {
  check: eachNode((node, place) => {
    if (node.type !== "link" && node.type !== "image") return [];
    // Browsers drop these before they look for a scheme.
    const address = node.url.replace(/[\s\p{Cc}]/gu, "");
    const path = pathOfLocal(address);
    const near = likelyAddress(address);
    return [
      ...(path === undefined ? [] : [addressLocal(place, node.url, path)]),
      ...(/^mailto:/i.test(address) && !leadsToMail(address) ? [addressMail(place, node.url)] : []),
      ...(SAFE.test(address) ? [] : unsafe(node, place, SCHEME.test(address), near)),
    ];
  }),
  examples: [
    example(
      "address-dangerous",
      "[Ici](javascript:alert(1))",
      "[Vitam sur le web](https://www.programmevitam.fr/)",
    ),
    example("address-dangerous", "[Le site](//exemple.fr/x)", "[Le site](https://exemple.fr/x)"),
    example(
      "address-dangerous",
      "[Le programme](htp://exemple.fr/programme)",
      "[Le programme](https://exemple.fr/programme)",
    ),
    example(
      "address-mail",
      "[Écrire](mailto:contact.exemple.fr)",
      "[Écrire](mailto:a@exemple.fr,b@exemple.fr?subject=Adhésion) ou [partager](mailto:?body=Vitam)",
    ),
    example(
      "address-local",
      "[Les membres](http://localhost:3000/membres)",
      "[Les membres](/membres)",
    ),
    example(
      "address-relative",
      "[Le bilan](2021-09-28-35-utilisateurs.mdx)",
      "[Le bilan](/actualites/35-utilisateurs)",
    ),
    example("address-relative", "[Le programme](pages\\VaS)", "[Le Club](/club)"),
  ],
};

function unsafe(node: Link | Image, place: Place, hasScheme: boolean, near?: string) {
  // Pasted into the text: the rule on pictures says so.
  if (node.type === "image" && /^data:/i.test(node.url)) return [];
  // A scheme is replaced only where the rest is a host: nothing is made of `javascript:`.
  if (hasScheme)
    return [addressDangerous(place, node.url, near?.startsWith("https://") ? near : undefined)];
  // Of a picture, the rule on pictures says that it is not there, and which one is.
  return node.type === "image" ? [] : [addressRelative(place, node.url, near)];
}

/** Addresses parted by commas, then perhaps a subject; it alone leaves the choice (RFC 6068). */
function leadsToMail(address: string): boolean {
  const [mailboxes = "", headers] = address.slice("mailto:".length).split("?");
  if (mailboxes === "") return headers !== undefined;
  return mailboxes.split(",").every((mailbox) => MAILBOX.test(mailbox));
}
