import { isJsx } from "../content/jsx-element";
import { READ_ATTRIBUTES } from "../content/remark-typography";
import { faultKind } from "../faults/fault";
import { eachNode, eachValue, example, placeOf, type Rule } from "./rule";

const valueMarked = faultKind("value-marked", (signs: string, meant: string) => ({
  found: `« ${signs} » se lira tel quel ici.`,
  expected: "du texte seul, sans Markdown, ni balise, ni code de caractère",
  advice: `Écrivez « ${meant} ».`,
}));

/** What Markdown, HTML and spreadsheets make of text: bold, italics, links, code, elements, characters by name, formulas. */
const MARKED =
  /(?<bold>\*\*|__)(?=\S)[^*_\n]{1,200}\k<bold>|(?<![\p{L}\d*])\*(?=[^\s*])[^*\n]{1,200}\*(?![\p{L}\d*])|!?\[[^\][\n]{1,200}\]\([^)\s]{1,300}\)|`[^`\n]{1,200}`|<\/?(?:a|b|br|em|i|p|span|strong|su[bp]|u)\b[^<>]{0,200}>|&(?:[a-z]{2,8}|#\d{2,5}|#x[\da-f]{2,5});|^=[\p{L}_.]{2,40}\(.{0,300}/iu;

/** Titles, descriptions, captions and members' phrases are shown as they are typed. */
export const plainValues: Rule = {
  check: (content) => [...inFrontMatter(content), ...inAttributes(content)],
  examples: [
    example(
      "value-marked",
      '---\nname: \'=LIEN_HYPERTEXTE("https://exemple.fr";"Agence")\'\nkind: operateur\njoined: 2020\n---',
      "---\nname: Agence\nkind: operateur\njoined: 2020\n---",
      { file: "members/agence.md" },
    ),
    example(
      "value-marked",
      "---\ntitle: Le **Club** grandit\n---",
      "---\ntitle: Le Club grandit\ndescription: Sept arrivées.\n---",
    ),
    example(
      "value-marked",
      '<Callout title="Le *lieu*">\n\nÀ Paris.\n\n</Callout>',
      '<Callout title="Le lieu">\n\nÀ Paris.\n\n</Callout>',
    ),
    example(
      "value-marked",
      "---\nname: D&eacute;fense\nkind: ministere\njoined: 2020\n---",
      "---\nname: Défense\nkind: ministere\njoined: 2020\n---",
      { file: "members/defense.md" },
    ),
  ],
};

const inFrontMatter = eachValue((value, file, path) => {
  const marked = MARKED.exec(value)?.[0];
  return marked === undefined ? [] : [valueMarked(file.at(path), marked, unmarked(value))];
});

const inAttributes = eachNode((node, _, source) =>
  (isJsx(node) ? node.attributes : []).flatMap((attribute) => {
    const { value } = attribute;
    if (attribute.type !== "mdxJsxAttribute" || !READ_ATTRIBUTES.has(attribute.name)) return [];
    const marked = typeof value === "string" ? MARKED.exec(value)?.[0] : undefined;
    if (marked === undefined || typeof value !== "string") return [];
    return [valueMarked(placeOf(source, attribute), marked, unmarked(value))];
  }),
);

const CHARACTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: "&", nbsp: " ", lt: "<", gt: ">", quot: '"', laquo: "«", raquo: "»" }),
);
const ACCENTS: Readonly<Record<string, string>> = {
  acute: "\u0301",
  grave: "\u0300",
  circ: "\u0302",
  uml: "\u0308",
  cedil: "\u0327",
};

function unmarked(value: string): string {
  return value
    .replace(/&([a-z]+);/gi, (typed, name: string) => {
      const [, letter = "", accent = ""] = /^(.)(acute|grave|circ|uml|cedil)$/.exec(name) ?? [];
      const known = CHARACTERS.get(name) ?? `${letter}${ACCENTS[accent] ?? ""}`.normalize("NFC");
      return known === "" ? typed : known;
    })
    .replace(/^=.*"([^"]*)"\)?$/, "$1")
    .replace(/!?\[([^\][]*)\]\([^)]*\)/g, "$1")
    .replace(/<[^<>]*>|\*+|`|__/g, "")
    .trim();
}
