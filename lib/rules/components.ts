import type { MdxJsxAttribute } from "mdast-util-mdx-jsx";
import { visit } from "unist-util-visit";
import { z } from "zod";
import { isJsx, type JsxElement } from "../content/jsx-element";
import { type PlacedData, validate } from "../content/validate";
import { type Message, message } from "../messages/message";
import { nearestOf } from "../messages/suggest";
import { authorComponents, inlineElements, isAuthorComponent } from "../posts/author-components";
import { eachPost, type PostSource, placeOf, type Rule } from "./rule";

/** Only the components for authors and a few inline elements, with attributes that fit. */
export const components: Rule = {
  check: eachPost((source) => {
    const messages: Message[] = [];
    visit(source.tree, (node) => {
      if (isJsx(node)) messages.push(...elementFaults(node, source));
    });
    return messages;
  }),
  examples: [
    {
      bad: '<MemberCont on="2021-12-21" />',
      message: "Le composant « MemberCont » n’existe pas.",
      good: '<MemberCount on="2021-12-21" />',
    },
    {
      bad: '<script src="https://exemple.fr/x.js" />',
      message: "La balise <script> n’est pas admise.",
      good: "[Le programme](https://exemple.fr/x)",
    },
    {
      bad: "<MemberCount on={2021} />",
      message: "Dans <MemberCount>, « on » est entre accolades.",
      good: '<MemberCount on="2021-12-31" />',
    },
    {
      bad: '<NewMembers form="2021-09-28" to="2021-12-21" />',
      message: "Le champ « form » n’existe pas.",
      good: '<NewMembers from="2021-09-28" to="2021-12-21" />',
    },
    {
      bad: '<MemberCount on="2021-02-31" />',
      message: "« 2021-02-31 » n’est pas un jour du calendrier.",
      good: '<MemberCount on="2021-02-28" />',
    },
  ],
};

function elementFaults(element: JsxElement, source: PostSource): Message[] {
  const name = element.name ?? "";
  const attributes = element.attributes.filter((one) => one.type === "mdxJsxAttribute");
  const expressions = expressionFaults(element, name, source);
  if (expressions.length > 0) return expressions;
  if (isAuthorComponent(name)) return faultsOf(attributes, element, authorComponents[name], source);
  const allowed = inlineElements[name];
  if (allowed !== undefined) {
    const shape = Object.fromEntries(allowed.map((attribute) => [attribute, z.string()]));
    return faultsOf(attributes, element, z.strictObject(shape), source);
  }
  return [unknownElement(name, source, element)];
}

function expressionFaults(element: JsxElement, name: string, source: PostSource): Message[] {
  return element.attributes
    .filter((one) => one.type === "mdxJsxExpressionAttribute" || typeof one.value === "object")
    .filter((one) => one.type === "mdxJsxExpressionAttribute" || one.value !== null)
    .map((one) =>
      message("attribute-expression", placeOf(source, one.position ? one : element), {
        component: name,
        attribute: one.type === "mdxJsxAttribute" ? one.name : `{${one.value}}`,
      }),
    );
}

function faultsOf(
  attributes: readonly MdxJsxAttribute[],
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
  if (!/^[A-Z]/.test(name)) return message("element-refused", place, { name });
  const allowed = Object.keys(authorComponents);
  return message("component-unknown", place, { name, allowed, near: nearestOf(name, allowed) });
}
