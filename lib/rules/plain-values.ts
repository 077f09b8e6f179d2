import { READ_ATTRIBUTES } from "../content/remark-typography";
import { type Fault, faultAt, type Place } from "../faults/fault";
import { ELEMENTS, eachNode, eachValue, placeOf, type Rule } from "./rule";

function valueMarked(place: Place, signs: string, typed: string): Fault {
  return faultAt("value-marked", place, {
    found: `« ${signs} » se lira tel quel ici.`,
    expected: "du texte seul, sans Markdown, ni balise, ni code de caractère",
    advice: `Écrivez « ${unmarked(typed)} ».`,
  });
}

/** What Markdown, HTML and spreadsheets make of text: bold, italics, links, code, elements, characters by name, formulas. */
const MARKED =
  /(?<bold>\*\*|__)(?=\S)[^*_\n]{1,200}\k<bold>|(?<![\p{L}\d*])\*(?=[^\s*])[^*\n]{1,200}\*(?![\p{L}\d*])|!?\[[^\][\n]{1,200}\]\([^)\s]{1,300}\)|`[^`\n]{1,200}`|<\/?(?:a|b|br|em|i|p|span|strong|su[bp]|u)\b[^<>]{0,200}>|&(?:[a-z]{2,8}|#\d{2,5}|#x[\da-f]{2,5});|^=[\p{L}_.]{2,40}\(.{0,300}/iu;

/** Titles, descriptions, captions and members' phrases are shown as they are typed. */
export const plainValues: Rule = {
  check: (content) => [...inFrontMatter(content), ...inAttributes(content)],
  examples: {
    "value-marked": [
      [
        '---\nname: \'=LIEN_HYPERTEXTE("https://exemple.fr";"Agence")\'\nkind: operateur\njoined: 2020\n---',
        "---\nname: Agence\nkind: operateur\njoined: 2020\n---",
        { file: "members/agence.md" },
      ],
    ],
  },
};

const inFrontMatter = eachValue(function* (value, file, path) {
  const [marked] = MARKED.exec(value) ?? [];
  if (marked !== undefined) yield valueMarked(file.at(path), marked, value);
});

const inAttributes = eachNode(ELEMENTS, function* ({ attributes }, { source }) {
  for (const attribute of attributes) {
    if (attribute.type !== "mdxJsxAttribute" || !READ_ATTRIBUTES.has(attribute.name)) continue;
    const value = typeof attribute.value === "string" ? attribute.value : "";
    const [marked] = MARKED.exec(value) ?? [];
    if (marked !== undefined) yield valueMarked(placeOf(source, attribute), marked, value);
  }
});

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
