import { eachPost, example, type Rule } from "./rule";

/** A post's text is Markdown: what MDX cannot read is told by what it is. */
export const markup: Rule = {
  check: eachPost(({ markupFaults }) => [...markupFaults]),
  examples: [
    example("element-refused", "Une ligne,<br>puis une autre.", "Une ligne,\\\npuis une autre.", {
      common: true,
    }),
    example("markup-less-than", "Il en manque 3, et 3 <5.", "Il en manque 3, et 3 \\<5.", {
      common: true,
    }),
    example(
      "markup-address",
      "Le programme : <https://www.programmevitam.fr>",
      "Le programme : https://www.programmevitam.fr",
    ),
    example(
      "markup-address",
      "Écrivez à <contact@programmevitam.fr>.",
      "Écrivez à [contact@programmevitam.fr](mailto:contact@programmevitam.fr).",
    ),
    example("quotes-angled", "Il dit <<Bonjour>> à tous.", 'Il dit "Bonjour" à tous.'),
    example("markup-kramdown", "## Qui arrive {#arrivees}", "## Qui arrive"),
    example("markup-comment", "Bienvenue !\n\n<!-- à relire -->", "Bienvenue !"),
    example(
      "markup-kramdown",
      '![Le sceau du Club](/favicon.svg){: style="float:left"}',
      "![Le sceau du Club](/favicon.svg)",
    ),
    example("markup-liquid", "{% include adhesion.html %}", "[Rejoindre le Club](/rejoindre)"),
    example(
      "markup-liquid",
      "Le dépôt est là : {{ site.github.repo }}.",
      "Le dépôt est là : https://github.com/ProgrammeVitam/vitam.",
    ),
    example("markup-brace-open", "Une accolade { seule.", "Une accolade \\{ seule."),
    example("markup-braces", "L’ensemble {a, b ; c}.", "L’ensemble \\{a, b ; c}."),
    example(
      "markup-program",
      "export des données : trois outils.",
      "Exporter des données : trois outils.",
    ),
    example("element-refused", '<script>if (1 <2) { alert("Bonjour") }</script>', "Bonjour"),
    example(
      "tag-unclosed",
      '<Callout title="À noter">\n\nLa date change.',
      '<Callout title="À noter">\n\nLa date change.\n\n</Callout>',
    ),
    example(
      "tag-across",
      '<Callout title="À noter">La date change.\n\nLe lieu aussi.</Callout>',
      '<Callout title="À noter">\n\nLa date change.\n\nLe lieu aussi.\n\n</Callout>',
    ),
    example(
      "tag-mismatch",
      '<Callout title="À noter">\n\nLa date change.\n\n</Figure>',
      '<Callout title="À noter">\n\nLa date change.\n\n</Callout>',
    ),
    example("tag-stray", "La date change.</Callout>", "La date change."),
    example(
      "attribute-quotes",
      "Le Club compte <MemberCount on=“2021-12-21” /> membres.",
      'Le Club compte <MemberCount on="2021-12-21" /> membres.',
      { common: true },
    ),
    example(
      "tag-unfinished",
      'Le Club compte <MemberCount on="2021-12-21 /> membres.',
      'Le Club compte <MemberCount on="2021-12-21" /> membres.',
    ),
  ],
};
