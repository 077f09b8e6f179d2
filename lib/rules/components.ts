import type { Nodes } from "mdast";
import { z } from "zod";
import { isJsx, type JsxElement } from "../content/jsx-element";
import { attributeBraces, elementRefused } from "../content/markup-faults";
import { isHtml } from "../content/mdx-fault";
import { plainText } from "../content/plain-text";
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
import { eachNode, placeOf, type Rule } from "./rule";

const componentUnknown = faultKind(
  "component-unknown",
  (name: string, allowed: readonly string[], near?: string) => ({
    found: `Le composant « ${name} » n’existe pas.`,
    expected: allowed.join(", "),
    ...nearest(near),
  }),
);

const tagAroundWords = faultKind("tag-around-words", (component: string, text: string) => ({
  found: `Les mots « ${text} », dans <${component}>, ne paraîtront pas.`,
  expected: "un composant seul, fermé par « /> »",
  advice: `Écrivez <${component} … />, et les mots avant ou après.`,
}));

const attributeTwice = faultKind("attribute-twice", (component: string, attribute: string) => ({
  found: `Dans <${component}>, « ${attribute} » est écrit deux fois.`,
  expected: "chaque attribut une seule fois",
  advice: "Retirez l’un des deux.",
}));

/** Only the components for authors and a few inline elements, with attributes that fit. */
export const components: Rule = {
  check: eachNode((node, _, source, { register }) =>
    isJsx(node) ? elementFaults(node, source, register.vocabulary) : [],
  ),
  examples: [
    {
      bad: '<MemberCont on="2021-12-21" />',
      tells: "component-unknown",
      good: '<MemberCount on="2021-12-21" />',
      common: true,
    },
    {
      bad: '<membercount on="2021-12-21" />',
      tells: "component-unknown",
      good: '<MemberCount on="2021-12-21" />',
    },
    {
      bad: '<script src="https://exemple.fr/x.js" />',
      tells: "element-refused",
      good: "[La carte des utilisateurs](https://exemple.fr/carte)",
    },
    {
      bad: "<MemberCount on={2021} />",
      tells: "attribute-braces",
      good: '<MemberCount on="2021-12-21" />',
    },
    {
      bad: '<MemberCount on="2021-12-31" on="2021-12-21" />',
      tells: "attribute-twice",
      good: '<MemberCount on="2021-12-21" />',
    },
    {
      bad: '<iframe src="https://exemple.fr/video"></iframe>',
      tells: "element-refused",
      good: '<Video url="https://exemple.fr/video" title="La plénière" />',
    },
    {
      bad: '<MemberCount on="2021-12-21">42</MemberCount> membres.',
      tells: "tag-around-words",
      good: '<MemberCount on="2021-12-21" /> membres.',
    },
    { bad: '<p align="center">Bienvenue !</p>', tells: "element-refused", good: "Bienvenue !" },
    {
      bad: '<NewMembers form="2021-09-28" to="2021-12-21" />',
      tells: "key-unknown",
      good: '<NewMembers from="2021-09-28" to="2021-12-21" />',
    },
    {
      bad: '<MemberCount on="2021-02-31" />',
      tells: "value-day",
      good: '<MemberCount on="2021-02-28" />',
    },
  ],
};

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
  return [
    ...(validated.ok ? [] : validated.faults),
    // A component that shows no words of others: nobody would read them.
    ...(words === "" ? [] : [tagAroundWords(at(element), name, words)]),
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
