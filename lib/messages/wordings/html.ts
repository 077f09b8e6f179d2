import type { Wordings } from "../wording";

/** Messages on raw HTML. */
export interface HtmlValues {
  "element-refused": { name: string };
}

/** Their wordings. */
export const htmlWordings: Wordings<HtmlValues> = {
  "element-refused": {
    level: "error",
    say: ({ name }) => ({
      found: `La balise <${name}> n’est pas admise.`,
      expected: "du Markdown, ou un des composants prévus",
      advice: instead[name.toLowerCase()] ?? "Retirez-la et gardez le texte.",
    }),
  },
};

const PARAGRAPH = "Retirez-la : une ligne vide sépare les paragraphes.";
const BOLD = "Écrivez « **texte** ».";
const ITALIC = "Écrivez « *texte* ».";
const HEADING = "Écrivez « ## Titre », seul sur sa ligne.";
const LIST = "Écrivez chaque point sur sa ligne, précédé de « - ».";
const TABLE = "Écrivez un tableau en Markdown : « | an | membres | », puis « |---|---| ».";
const EMBED =
  'Écrivez <Video url="https://…" title="…" />, ou un lien : rien d’ailleurs n’est chargé.';
const DOCUMENT = 'Écrivez <Document href="/documents/…" title="…" />.';
const PICTURE = 'Écrivez « ![ce que montre l’image](/images/…) » ou <Figure src="…" alt="…" />.';
const NO_PROGRAM = "Retirez-la avec son contenu : le site ne fait tourner aucun programme.";
const NO_STYLE = "Retirez-la : le site règle lui-même la mise en forme.";

/** What an author may write in place of an element. */
const instead: Readonly<Record<string, string>> = {
  a: "Écrivez « [texte](adresse) ». Un titre a déjà son ancre, faite de ses mots.",
  aside: 'Écrivez <Callout title="…"> et </Callout>.',
  b: BOLD,
  blockquote: "Faites précéder la citation de « > ».",
  br: "Laissez une ligne vide, ou finissez la ligne par « \\ ».",
  center: NO_STYLE,
  code: "Mettez le texte entre accents graves : « `texte` ».",
  del: "Écrivez « ~~texte~~ ».",
  details: "Retirez-la : tout le texte se montre. Un titre « ## » aide à s’y retrouver.",
  div: PARAGRAPH,
  em: ITALIC,
  embed: DOCUMENT,
  figure: PICTURE,
  font: NO_STYLE,
  h1: HEADING,
  h2: HEADING,
  h3: HEADING,
  h4: HEADING,
  hr: "Écrivez « --- », seul sur sa ligne, entre deux lignes vides.",
  i: ITALIC,
  iframe: EMBED,
  img: PICTURE,
  li: LIST,
  object: DOCUMENT,
  ol: LIST,
  p: PARAGRAPH,
  pre: "Mettez le passage entre deux lignes « ``` ».",
  script: NO_PROGRAM,
  section: PARAGRAPH,
  strong: BOLD,
  style: NO_STYLE,
  table: TABLE,
  td: TABLE,
  th: TABLE,
  tr: TABLE,
  u: BOLD,
  ul: LIST,
  video: EMBED,
};
