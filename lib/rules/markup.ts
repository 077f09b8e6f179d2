import { eachPost, type Rule } from "./rule";

/** A post's text is Markdown: what MDX cannot read is told by what it is. */
export const markup: Rule = {
  check: eachPost(({ markupFaults }) => [...markupFaults]),
  examples: {
    "element-refused": [
      ["Une ligne,<br>puis une autre.", "Une ligne,\\\npuis une autre.", { common: true }],
    ],
    "markup-less-than": [
      ["Il en manque 3, et 3 <5.", "Il en manque 3, et 3 \\<5.", { common: true }],
    ],
    "markup-address": [
      [
        "Le programme : <https://www.programmevitam.fr>",
        "Le programme : https://www.programmevitam.fr",
      ],
    ],
    "quotes-angled": [["Il dit <<Bonjour>> à tous.", 'Il dit "Bonjour" à tous.']],
    "markup-kramdown": [["## Qui arrive {#arrivees}", "## Qui arrive"]],
    "markup-comment": [["Bienvenue !\n\n<!-- à relire -->", "Bienvenue !"]],
    "markup-liquid": [["{% include adhesion.html %}", "[Rejoindre le Club](/rejoindre)"]],
    "markup-brace-open": [["Une accolade { seule.", "Une accolade \\{ seule."]],
    "markup-braces": [["L’ensemble {a, b ; c}.", "L’ensemble \\{a, b ; c}."]],
    "markup-program": [
      ["export des données : trois outils.", "Exporter des données : trois outils."],
    ],
    "tag-unclosed": [
      [
        '<Callout title="À noter">\n\nLa date change.',
        '<Callout title="À noter">\n\nLa date change.\n\n</Callout>',
      ],
    ],
    "tag-across": [
      [
        '<Callout title="À noter">La date change.\n\nLe lieu aussi.</Callout>',
        '<Callout title="À noter">\n\nLa date change.\n\nLe lieu aussi.\n\n</Callout>',
      ],
    ],
    "tag-mismatch": [
      [
        '<Callout title="À noter">\n\nLa date change.\n\n</Figure>',
        '<Callout title="À noter">\n\nLa date change.\n\n</Callout>',
      ],
    ],
    "tag-stray": [["La date change.</Callout>", "La date change."]],
    "attribute-quotes": [
      [
        "Le Club compte <MemberCount on=“2021-12-21” /> membres.",
        'Le Club compte <MemberCount on="2021-12-21" /> membres.',
        { common: true },
      ],
    ],
    "tag-unfinished": [
      [
        'Le Club compte <MemberCount on="2021-12-21 /> membres.',
        'Le Club compte <MemberCount on="2021-12-21" /> membres.',
      ],
    ],
  },
};
