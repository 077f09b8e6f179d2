import type { Nodes } from "mdast";
import * as z from "zod";
import { attributesOf, isJsx } from "../content/jsx-element";
import { attributeBraces, elementRefused, isHtml } from "../content/mdx-fault";
import { plainText } from "../content/plain-text";
import { headingIds } from "../content/remark-heading-ids";
import { validate } from "../content/validate";
import { type Fault, faultAt, nearest, type Place } from "../faults/fault";
import { nearestOf } from "../faults/suggest";
import type { Vocabulary } from "../members/vocabulary";
import {
  authorComponents,
  declarationOf,
  inlineElements,
  isAllowedTag,
  isAuthorComponent,
} from "../posts/author-components";
import { ELEMENTS, eachNode, eachPost, placeOf, type Rule, visitsOf } from "./rule";

/** Only the components for authors and a few inline elements, with attributes that fit. */
export const components: Rule = {
  check: (content) => [...elementFaults(content), ...placedWrongly(content)],
  examples: {
    "component-inline": [
      [
        'Voyez <MemberWall on="2021-12-21" /> le mur.',
        'Voyez le mur.\n\n<MemberWall on="2021-12-21" />',
      ],
    ],
    "component-twice": [
      [
        '<MemberWall on="2021-12-21" />\n\n<MemberWall on="2021-12-21" />',
        '<MemberWall on="2021-12-21" />',
      ],
    ],
    "component-unknown": [
      ['<MemberCont on="2021-12-21" />', '<MemberCount on="2021-12-21" />', { common: true }],
    ],
    "element-refused": [
      [
        '<script src="https://exemple.fr/x.js" />',
        "[La carte des utilisateurs](https://exemple.fr/carte)",
      ],
    ],
    "attribute-braces": [["<MemberCount on={2021} />", '<MemberCount on="2021-12-21" />']],
    "attribute-twice": [
      ['<MemberCount on="2021-12-31" on="2021-12-21" />', '<MemberCount on="2021-12-21" />'],
    ],
    "tag-around-words": [
      [
        '<MemberCount on="2021-12-21">42</MemberCount> membres.',
        '<MemberCount on="2021-12-21" /> membres.',
      ],
    ],
    "key-unknown": [
      [
        '<NewMembers form="2021-09-28" to="2021-12-21" />',
        '<NewMembers from="2021-09-28" to="2021-12-21" />',
      ],
    ],
    "value-day": [['<MemberCount on="2021-02-31" />', '<MemberCount on="2021-02-28" />']],
  },
};

/** Components that stand alone within a line, and those that give an id that the page has already. */
const placedWrongly = eachPost(function* (source) {
  const anchors = new Set(headingIds(source.tree).values());
  for (const { node, parent } of visitsOf(source.tree)) {
    const declaration = isJsx(node) ? declarationOf(node.name) : undefined;
    if (!isJsx(node) || declaration === undefined) continue;
    const place = placeOf(source, node);
    const isAlone = parent?.type === "paragraph" && parent.children.every(isElementOrSpace);
    if (node.type === "mdxJsxTextElement" && declaration.isInline === undefined && !isAlone)
      yield faultAt("component-inline", place, {
        found: `<${node.name}> est au milieu d’une phrase, d’un titre, d’un lien ou d’un tableau.`,
        expected: "ce composant seul sur sa ligne, une ligne vide avant et après",
        advice: "Mettez-le seul, sous le paragraphe.",
      });
    const anchor = declaration.anchor?.(attributesOf(node));
    if (anchor === undefined) continue;
    if (anchors.has(anchor))
      yield faultAt("component-twice", place, {
        found: `<${node.name}> donne ici une seconde fois l’ancre « #${anchor} ».`,
        expected: "une ancre par endroit de la page",
        advice: "Retirez l’un des deux, ou changez l’intertitre.",
      });
    anchors.add(anchor);
  }
});

function isElementOrSpace(node: Nodes): boolean {
  return isJsx(node) || (node.type === "text" && node.value.trim() === "");
}

const elementFaults = eachNode(ELEMENTS, function* (element, { place, source, content }) {
  const name = element.name ?? "";
  if (!isAllowedTag(name)) return yield unknownElement(name, place);
  const at = (attribute: Pick<Nodes, "position"> | undefined) =>
    placeOf(source, attribute?.position ? attribute : element);
  const inBraces = element.attributes.filter(
    ({ type, value }) => type !== "mdxJsxAttribute" || (value && typeof value === "object"),
  );
  for (const one of inBraces)
    yield attributeBraces(
      at(one),
      name,
      one.type === "mdxJsxAttribute" ? one.name : `{${one.value}}`,
    );
  if (inBraces.length > 0) return;
  const attributes = element.attributes.filter((one) => one.type === "mdxJsxAttribute");
  const find = (key: unknown) => attributes.find((one) => one.name === key);
  const twice = attributes.filter((one) => one !== find(one.name));
  for (const one of twice)
    yield faultAt("attribute-twice", at(one), {
      found: `Dans <${name}>, « ${one.name} » est écrit deux fois.`,
      expected: "chaque attribut une seule fois",
      advice: "Retirez l’un des deux.",
    });
  if (twice.length > 0) return;
  const validated = validate(
    {
      data: Object.fromEntries(attributes.map((one) => [one.name, one.value ?? "true"])),
      at: (path) => at(find(path[0])),
      atKey: (_, key) => at(find(key)),
    },
    schemaOf(name, content.register.vocabulary),
  );
  if (!validated.ok) yield* validated.faults;
  const words = declarationOf(name)?.isAround || !isAuthorComponent(name) ? "" : plainText(element);
  const written = attributes.map((one) => ` ${one.name}="${one.value}"`).join("");
  // A component that shows no words of others: nobody would read them.
  if (words !== "")
    yield faultAt("tag-around-words", at(element), {
      found: `Les mots « ${words} », dans <${name}>, ne paraîtront pas.`,
      expected: "un composant seul, fermé par « /> »",
      advice: `Écrivez « <${name}${written} /> », et les mots avant ou après.`,
    });
});

function schemaOf(name: string, vocabulary: Vocabulary): z.ZodType {
  if (isAuthorComponent(name)) return authorComponents[name].attributes(vocabulary);
  const allowed = inlineElements[name] ?? [];
  return z.strictObject(Object.fromEntries(allowed.map((attribute) => [attribute, z.string()])));
}

function unknownElement(name: string, place: Place): Fault {
  const allowed = Object.keys(authorComponents);
  const inOtherCase = allowed.some((one) => one.toLowerCase() === name.toLowerCase());
  if (isHtml(name) && !inOtherCase) return elementRefused(place, name);
  return faultAt("component-unknown", place, {
    found: `Le composant « ${name} » n’existe pas.`,
    expected: allowed.join(", "),
    ...nearest(nearestOf(name, allowed)),
  });
}
