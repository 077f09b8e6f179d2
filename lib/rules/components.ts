import type { Nodes } from "mdast";
import { visit } from "unist-util-visit";
import * as z from "zod";
import { attributesOf, isJsx, type JsxElement } from "../content/jsx-element";
import { attributeBraces, elementRefused, isHtml } from "../content/mdx-fault";
import { plainText } from "../content/plain-text";
import { headingIds } from "../content/remark-heading-ids";
import { validate } from "../content/validate";
import { type Fault, faultKind, nearest, type Place } from "../faults/fault";
import { nearestOf } from "../faults/suggest";
import type { Vocabulary } from "../members/vocabulary";
import {
  authorComponents,
  declarationOf,
  inlineElements,
  isAllowedTag,
  isAuthorComponent,
} from "../posts/author-components";
import type { PostSource } from "../posts/read-post";
import { eachNode, eachPost, example, placeOf, type Rule } from "./rule";

const componentUnknown = faultKind(
  "component-unknown",
  (name: string, allowed: readonly string[], near?: string) => ({
    found: `Le composant « ${name} » n’existe pas.`,
    expected: allowed.join(", "),
    ...nearest(near),
  }),
);

const tagAroundWords = faultKind(
  "tag-around-words",
  (component: string, text: string, attributes: string) => ({
    found: `Les mots « ${text} », dans <${component}>, ne paraîtront pas.`,
    expected: "un composant seul, fermé par « /> »",
    advice: `Écrivez « <${component}${attributes} /> », et les mots avant ou après.`,
  }),
);

const attributeTwice = faultKind("attribute-twice", (component: string, attribute: string) => ({
  found: `Dans <${component}>, « ${attribute} » est écrit deux fois.`,
  expected: "chaque attribut une seule fois",
  advice: "Retirez l’un des deux.",
}));

const componentInline = faultKind("component-inline", (component: string) => ({
  found: `<${component}> est au milieu d’une phrase, d’un titre, d’un lien ou d’un tableau.`,
  expected: "ce composant seul sur sa ligne, une ligne vide avant et après",
  advice: "Mettez-le seul, sous le paragraphe.",
}));

const componentTwice = faultKind("component-twice", (component: string, anchor: string) => ({
  found: `<${component}> donne ici une seconde fois l’ancre « #${anchor} ».`,
  expected: "une ancre par endroit de la page",
  advice: "Retirez l’un des deux, ou changez l’intertitre.",
}));

/** Only the components for authors and a few inline elements, with attributes that fit. */
export const components: Rule = {
  check: (content) => [
    ...eachNode((node, _, source, { register }) =>
      isJsx(node) ? elementFaults(node, source, register.vocabulary) : [],
    )(content),
    ...eachPost(placedWrongly)(content),
  ],
  examples: [
    example(
      "component-inline",
      'Voyez <MemberWall on="2021-12-21" /> le mur.',
      'Voyez le mur.\n\n<MemberWall on="2021-12-21" />',
    ),
    example(
      "component-twice",
      '<MemberWall on="2021-12-21" />\n\n<MemberWall on="2021-12-21" />',
      '<MemberWall on="2021-12-21" />',
    ),
    example(
      "component-unknown",
      '<MemberCont on="2021-12-21" />',
      '<MemberCount on="2021-12-21" />',
      { common: true },
    ),
    example(
      "component-unknown",
      '<membercount on="2021-12-21" />',
      '<MemberCount on="2021-12-21" />',
    ),
    example(
      "element-refused",
      '<script src="https://exemple.fr/x.js" />',
      "[La carte des utilisateurs](https://exemple.fr/carte)",
    ),
    example("attribute-braces", "<MemberCount on={2021} />", '<MemberCount on="2021-12-21" />'),
    example(
      "attribute-twice",
      '<MemberCount on="2021-12-31" on="2021-12-21" />',
      '<MemberCount on="2021-12-21" />',
    ),
    example(
      "element-refused",
      '<iframe src="https://exemple.fr/video"></iframe>',
      '<Video url="https://exemple.fr/video" title="La plénière" />',
    ),
    example(
      "tag-around-words",
      '<MemberCount on="2021-12-21">42</MemberCount> membres.',
      '<MemberCount on="2021-12-21" /> membres.',
    ),
    example("element-refused", '<p align="center">Bienvenue !</p>', "Bienvenue !"),
    example(
      "key-unknown",
      '<NewMembers form="2021-09-28" to="2021-12-21" />',
      '<NewMembers from="2021-09-28" to="2021-12-21" />',
    ),
    example("value-day", '<MemberCount on="2021-02-31" />', '<MemberCount on="2021-02-28" />'),
  ],
};

/** Components that stand alone within a line, and those that give an id that the page has already. */
function placedWrongly(source: PostSource): Fault[] {
  const faults: Fault[] = [];
  const anchors = new Set(headingIds(source.tree).values());
  visit(source.tree, (node, _, parent) => {
    const declaration = isJsx(node) ? declarationOf(node.name) : undefined;
    if (!isJsx(node) || declaration === undefined) return;
    const place = placeOf(source, node);
    const isAlone = parent?.type === "paragraph" && parent.children.every(isElementOrSpace);
    if (node.type === "mdxJsxTextElement" && declaration.isInline === undefined && !isAlone)
      faults.push(componentInline(place, node.name ?? ""));
    const anchor = declaration.anchor?.(attributesOf(node));
    if (anchor !== undefined && anchors.has(anchor))
      faults.push(componentTwice(place, node.name ?? "", anchor));
    if (anchor !== undefined) anchors.add(anchor);
  });
  return faults;
}

function isElementOrSpace(node: Nodes): boolean {
  return isJsx(node) || (node.type === "text" && node.value.trim() === "");
}

function elementFaults(element: JsxElement, source: PostSource, vocabulary: Vocabulary): Fault[] {
  const name = element.name ?? "";
  if (!isAllowedTag(name)) return [unknownElement(name, placeOf(source, element))];
  const at = (attribute: Pick<Nodes, "position"> | undefined) =>
    placeOf(source, attribute?.position ? attribute : element);
  const inBraces = element.attributes
    .filter(({ type, value }) => type !== "mdxJsxAttribute" || (value && typeof value === "object"))
    .map((one) =>
      attributeBraces(at(one), name, one.type === "mdxJsxAttribute" ? one.name : `{${one.value}}`),
    );
  if (inBraces.length > 0) return inBraces;
  const attributes = element.attributes.filter((one) => one.type === "mdxJsxAttribute");
  const find = (key: unknown) => attributes.find((one) => one.name === key);
  const twice = attributes.filter((one) => one !== find(one.name));
  if (twice.length > 0) return twice.map((one) => attributeTwice(at(one), name, one.name));
  const validated = validate(
    {
      data: Object.fromEntries(attributes.map((one) => [one.name, one.value ?? "true"])),
      at: (path) => at(find(path[0])),
      atKey: (_, key) => at(find(key)),
    },
    schemaOf(name, vocabulary),
  );
  const words = declarationOf(name)?.isAround || !isAuthorComponent(name) ? "" : plainText(element);
  const written = attributes.map((one) => ` ${one.name}="${one.value}"`).join("");
  return [
    ...(validated.ok ? [] : validated.faults),
    // A component that shows no words of others: nobody would read them.
    ...(words === "" ? [] : [tagAroundWords(at(element), name, words, written)]),
  ];
}

function schemaOf(name: string, vocabulary: Vocabulary): z.ZodType {
  if (isAuthorComponent(name)) return authorComponents[name].attributes(vocabulary);
  const allowed = inlineElements[name] ?? [];
  return z.strictObject(Object.fromEntries(allowed.map((attribute) => [attribute, z.string()])));
}

function unknownElement(name: string, place: Place): Fault {
  const allowed = Object.keys(authorComponents);
  const inOtherCase = allowed.some((one) => one.toLowerCase() === name.toLowerCase());
  if (isHtml(name) && !inOtherCase) return elementRefused(place, name);
  return componentUnknown(place, name, allowed, nearestOf(name, allowed));
}
