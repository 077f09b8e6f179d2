import { z } from "zod";
import { isJsx, type JsxAttribute, type JsxElement } from "../content/jsx-element";
import { attributeBraces, elementRefused } from "../content/markup-faults";
import { isHtml } from "../content/mdx-fault";
import { plainText } from "../content/plain-text";
import { type PlacedData, validate } from "../content/validate";
import type { Vocabulary } from "../members/vocabulary";
import { faultKind, type Message, nearest } from "../messages/message";
import { nearestOf } from "../messages/suggest";
import {
  aroundWords,
  authorComponents,
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

function elementFaults(element: JsxElement, source: PostSource, vocabulary: Vocabulary): Message[] {
  const name = element.name ?? "";
  const attributes = element.attributes.filter((one) => one.type === "mdxJsxAttribute");
  if (!isAllowedTag(name)) return [unknownElement(name, source, element)];
  const expressions = expressionFaults(element, name, source);
  if (expressions.length > 0) return expressions;
  const twice = repeatedAttributes(attributes, name, source);
  if (twice.length > 0) return twice;
  if (isAuthorComponent(name))
    return [
      ...faultsOf(attributes, element, authorComponents[name](vocabulary), source),
      ...lostWords(element, name, source),
    ];
  const allowed = inlineElements[name] ?? [];
  const shape = Object.fromEntries(allowed.map((attribute) => [attribute, z.string()]));
  return faultsOf(attributes, element, z.strictObject(shape), source);
}

/** Words inside a component that shows none: nobody would read them. */
function lostWords(element: JsxElement, component: string, source: PostSource): Message[] {
  const text = plainText(element);
  if (aroundWords.has(component) || text === "") return [];
  return [tagAroundWords(placeOf(source, element), component, text)];
}

function expressionFaults(element: JsxElement, name: string, source: PostSource): Message[] {
  return element.attributes
    .filter((one) => one.type === "mdxJsxExpressionAttribute" || typeof one.value === "object")
    .filter((one) => one.type === "mdxJsxExpressionAttribute" || one.value !== null)
    .map((one) =>
      attributeBraces(
        placeOf(source, one.position ? one : element),
        name,
        one.type === "mdxJsxAttribute" ? one.name : `{${one.value}}`,
      ),
    );
}

function repeatedAttributes(
  attributes: readonly JsxAttribute[],
  component: string,
  source: PostSource,
): Message[] {
  const seen = new Set<string>();
  return attributes.flatMap(({ name, position }) => {
    const repeated = seen.has(name);
    seen.add(name);
    if (!repeated) return [];
    return [attributeTwice(placeOf(source, { position }), component, name)];
  });
}

function faultsOf(
  attributes: readonly JsxAttribute[],
  element: JsxElement,
  schema: z.ZodType,
  source: PostSource,
): Message[] {
  const place = (key: PropertyKey | undefined) => {
    const attribute = attributes.find(({ name }) => name === key);
    return placeOf(source, attribute?.position ? attribute : element);
  };
  const placed: PlacedData = {
    data: Object.fromEntries(attributes.map(({ name, value }) => [name, value ?? "true"])),
    at: (path) => place(path[0]),
    atKey: (_, key) => place(key),
  };
  const validated = validate(placed, schema);
  return validated.ok ? [] : validated.messages;
}

function unknownElement(name: string, source: PostSource, element: JsxElement): Message {
  const place = placeOf(source, element);
  const allowed = Object.keys(authorComponents);
  const inOtherCase = allowed.some((one) => one.toLowerCase() === name.toLowerCase());
  if (isHtml(name) && !inOtherCase) return elementRefused(place, name);
  return componentUnknown(place, name, allowed, nearestOf(name, allowed));
}
