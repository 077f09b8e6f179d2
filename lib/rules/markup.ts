import { eachPost, type Rule } from "./rule";

/** A post's text is Markdown: what MDX cannot read is told by what it is. */
export const markup: Rule = {
  check: eachPost(({ markupFaults }) => [...markupFaults]),
  examples: [
    {
      bad: "Une ligne,<br>puis une autre.",
      tells: "element-refused",
      good: "Une ligne,\\\npuis une autre.",
      common: true,
    },
    {
      bad: "Il en manque 3, et 3 <5.",
      tells: "markup-less-than",
      good: "Il en manque 3, et 3 \\<5.",
      common: true,
    },
    {
      bad: "Le programme : <https://www.programmevitam.fr>",
      tells: "markup-address",
      good: "Le programme : https://www.programmevitam.fr",
    },
    {
      bad: "Écrivez à <contact@programmevitam.fr>.",
      tells: "markup-address",
      good: "Écrivez à [contact@programmevitam.fr](mailto:contact@programmevitam.fr).",
    },
    { bad: "Bienvenue !\n\n<!-- à relire -->", tells: "markup-comment", good: "Bienvenue !" },
    {
      bad: '![Le sceau du Club](/favicon.svg){: style="float:left"}',
      tells: "markup-kramdown",
      good: "![Le sceau du Club](/favicon.svg)",
    },
    {
      bad: "{% include adhesion.html %}",
      tells: "markup-liquid",
      good: "[Rejoindre le Club](/rejoindre)",
    },
    {
      bad: "Le dépôt est là : {{ site.github.repo }}.",
      tells: "markup-liquid",
      good: "Le dépôt est là : https://github.com/ProgrammeVitam/vitam.",
    },
    { bad: "Une accolade { seule.", tells: "markup-brace-open", good: "Une accolade \\{ seule." },
    { bad: "L’ensemble {a, b ; c}.", tells: "markup-braces", good: "L’ensemble \\{a, b ; c}." },
    {
      bad: "export des données : trois outils.",
      tells: "markup-program",
      good: "Exporter des données : trois outils.",
    },
    {
      bad: '<script>if (1 <2) { alert("Bonjour") }</script>',
      tells: "element-refused",
      good: "Bonjour",
    },
    {
      bad: '<Callout title="À noter">\n\nLa date change.',
      tells: "tag-unclosed",
      good: '<Callout title="À noter">\n\nLa date change.\n\n</Callout>',
    },
    {
      bad: '<Callout title="À noter">La date change.\n\nLe lieu aussi.</Callout>',
      tells: "tag-across",
      good: '<Callout title="À noter">\n\nLa date change.\n\nLe lieu aussi.\n\n</Callout>',
    },
    {
      bad: '<Callout title="À noter">\n\nLa date change.\n\n</Figure>',
      tells: "tag-mismatch",
      good: '<Callout title="À noter">\n\nLa date change.\n\n</Callout>',
    },
    { bad: "La date change.</Callout>", tells: "tag-stray", good: "La date change." },
    {
      bad: "Le Club compte <MemberCount on=“2021-12-21” /> membres.",
      tells: "attribute-quotes",
      good: 'Le Club compte <MemberCount on="2021-12-21" /> membres.',
      common: true,
    },
    {
      bad: 'Le Club compte <MemberCount on="2021-12-21 /> membres.',
      tells: "tag-unfinished",
      good: 'Le Club compte <MemberCount on="2021-12-21" /> membres.',
    },
  ],
};
