import { eachPost, type Rule } from "./rule";

/** A post's text is Markdown: what MDX cannot read is told by what it is. */
export const markup: Rule = {
  title: "Ce qui n’est pas du Markdown",
  check: eachPost(({ markupFaults }) => [...markupFaults]),
  examples: [
    {
      bad: "Une ligne,<br>puis une autre.",
      message: "La balise <br> n’est pas admise.",
      good: "Une ligne,\\\npuis une autre.",
      common: true,
    },
    {
      bad: "Il en manque 3, et 3 <5.",
      message: "Le signe < ouvre une balise : « <5. ».",
      good: "Il en manque 3, et 3 \\<5.",
      common: true,
    },
    {
      bad: "Le programme : <https://www.programmevitam.fr>",
      message: "Une adresse entre chevrons : « <https://www.programmevitam.fr> ».",
      good: "Le programme : https://www.programmevitam.fr",
    },
    {
      bad: "Écrivez à <contact@programmevitam.fr>.",
      message: "Une adresse entre chevrons : « <contact@programmevitam.fr> ».",
      good: "Écrivez à [contact@programmevitam.fr](mailto:contact@programmevitam.fr).",
    },
    {
      bad: "Bienvenue !\n\n<!-- à relire -->",
      message: "Un commentaire : « <!-- … --> ».",
      good: "Bienvenue !",
    },
    {
      bad: '![Le sceau du Club](/favicon.svg){: style="float:left"}',
      message: 'Une mise en forme de l’ancien site (kramdown) : « {: style="float:left"} ».',
      good: "![Le sceau du Club](/favicon.svg)",
    },
    {
      bad: "{% include adhesion.html %}",
      message: "Une commande de l’ancien site (Liquid) : « {% include adhesion.html %} ».",
      good: "[Rejoindre le Club](/rejoindre)",
    },
    {
      bad: "Le dépôt est là : {{ site.github.repo }}.",
      message: "Une commande de l’ancien site (Liquid) : « {{ site.github.repo }} ».",
      good: "Le dépôt est là : https://github.com/ProgrammeVitam/vitam.",
    },
    {
      bad: "Une accolade { seule.",
      message: "Une accolade s’ouvre et ne se ferme pas.",
      good: "Une accolade \\{ seule.",
    },
    {
      bad: "L’ensemble {a, b ; c}.",
      message: "Des accolades : « {a, b ; c} ».",
      good: "L’ensemble \\{a, b ; c}.",
    },
    {
      bad: "export des données : trois outils.",
      message: "Une ligne de programme : « export des données : trois outils. ».",
      good: "Exporter des données : trois outils.",
    },
    {
      bad: '<script>if (1 <2) { alert("Bonjour") }</script>',
      message: "La balise <script> n’est pas admise.",
      good: "Bonjour",
    },
    {
      bad: '<Callout title="À noter">\n\nLa date change.',
      message: "La balise <Callout> ne se ferme pas.",
      good: '<Callout title="À noter">\n\nLa date change.\n\n</Callout>',
    },
    {
      bad: '<Callout title="À noter">La date change.\n\nLe lieu aussi.</Callout>',
      message: "<Callout> s’ouvre dans un paragraphe, </Callout> se ferme ailleurs.",
      good: '<Callout title="À noter">\n\nLa date change.\n\nLe lieu aussi.\n\n</Callout>',
    },
    {
      bad: '<Callout title="À noter">\n\nLa date change.\n\n</Figure>',
      message: "</Figure> ferme une balise, mais la dernière ouverte est <Callout>.",
      good: '<Callout title="À noter">\n\nLa date change.\n\n</Callout>',
    },
    {
      bad: "La date change.</Callout>",
      message: "</Callout> ferme une balise qui n’est pas ouverte.",
      good: "La date change.",
    },
    {
      bad: "Le Club compte <MemberCount on=“2021-12-21” /> membres.",
      message: "Dans <MemberCount>, la valeur de « on » n’est pas entre guillemets droits.",
      good: 'Le Club compte <MemberCount on="2021-12-21" /> membres.',
      common: true,
    },
    {
      bad: 'Le Club compte <MemberCount on="2021-12-21 /> membres.',
      message: 'La balise « <MemberCount on="2021-12-21 /> » est inachevée.',
      good: 'Le Club compte <MemberCount on="2021-12-21" /> membres.',
    },
  ],
};
