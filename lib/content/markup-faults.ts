/** The words of what is no Markdown in a text: code, tags, other tools' notations. */
import { faultKind } from "../faults/fault";

export const elementRefused = faultKind("element-refused", (name: string) => ({
  found: `La balise <${name}> n’est pas admise.`,
  expected: "du Markdown, ou un des composants prévus",
  advice: instead.get(name.toLowerCase()) ?? "Retirez-la et gardez le texte.",
}));

export const markupUnknown = faultKind("markup-unknown", (text: string) => ({
  found: `Cette ligne n’a pas pu être lue : « ${text} ».`,
  expected: "du texte en Markdown et les composants prévus",
  advice: "Les signes < et { s’écrivent « \\< » et « \\{ ». Sinon, récrivez la ligne.",
}));

export const markupCrowded = faultKind("markup-crowded", (signs: string, most: number) => ({
  found: `Ce passage compte plus de ${most} signes ${signs}.`,
  expected: "un texte que l’on puisse lire",
  advice: "Retirez les signes de trop.",
}));

export const markupBraces = faultKind("markup-braces", (text: string) => ({
  found: `Des accolades : « ${text} ».`,
  expected: "du texte, sans calcul : rien n’est exécuté dans une actualité",
  advice: "Pour écrire une accolade, faites-la précéder de « \\ ».",
}));

export const markupBraceOpen = faultKind("markup-brace-open", {
  found: "Une accolade s’ouvre et ne se ferme pas.",
  expected: "du texte, sans accolade",
  advice: "Pour écrire une accolade, faites-la précéder de « \\ » : « \\{ ».",
});

export const markupLiquid = faultKind("markup-liquid", (text: string) => ({
  found: `Une commande de l’ancien site (Liquid) : « ${text} ».`,
  expected: "le texte ou l’adresse qu’elle produisait",
  advice: "Remplacez-la par son résultat, ou retirez-la.",
}));

export const markupKramdown = faultKind("markup-kramdown", (text: string, line: string) => ({
  found: `Une mise en forme d’un autre outil (kramdown) : « ${text} ».`,
  expected: "du texte seul : le site règle lui-même tailles, places, couleurs et ancres",
  advice: line.trim() === "" ? "Retirez cette ligne." : `Écrivez « ${line.trim()} ».`,
}));

export const markupProgram = faultKind("markup-program", (text: string) => ({
  found: `Une ligne de programme : « ${text} ».`,
  expected: "du texte ; les composants sont disponibles sans rien importer",
  advice: "Retirez-la ; si c’est une phrase, commencez-la par un autre mot.",
}));

export const markupComment = faultKind("markup-comment", {
  found: "Un commentaire : « <!-- … --> ».",
  expected: "du texte fait pour être lu",
  advice: "Retirez-le ; ce qui n’est pas prêt attend dans une autre actualité, « draft: true ».",
});

export const markupLessThan = faultKind("markup-less-than", (text: string) => ({
  found: `Le signe < ouvre une balise : « ${text} ».`,
  expected: "« \\< » pour le signe lui-même",
  advice: `Écrivez « \\${text} », ou dites-le en toutes lettres.`,
}));

export const quotesAngled = faultKind("quotes-angled", (text: string, words: string) => ({
  found: `Des chevrons servent de guillemets : « ${text} ».`,
  expected: "des guillemets droits : le site en fait des guillemets français",
  advice: `Écrivez « "${words}" ».`,
}));

export const markupAddress = faultKind("markup-address", (address: string, to: string) => ({
  found: `Une adresse entre chevrons : « <${address}> ».`,
  expected: "une adresse seule, ou un lien",
  advice: `Écrivez « ${address} », ou « [ce qu’on y trouve](${to}) ».`,
}));

export const tagUnclosed = faultKind("tag-unclosed", (name: string) => ({
  found: `La balise <${name}> ne se ferme pas.`,
  expected: `« /> » à sa fin, ou </${name}> après son contenu`,
  advice: `Écrivez <${name} … />, ou ajoutez </${name}>.`,
}));

export const tagUnfinished = faultKind("tag-unfinished", (text: string) => ({
  found: `La balise « ${text} » est inachevée.`,
  expected: "des guillemets qui vont par deux, et « /> » ou « > » à la fin",
}));

export const tagAcross = faultKind("tag-across", (name: string) => ({
  found: `<${name}> s’ouvre dans un paragraphe, </${name}> se ferme ailleurs.`,
  expected: "l’un et l’autre au même endroit",
  advice: `Mettez <${name} …> et </${name}> chacun seul sur sa ligne, une ligne vide autour.`,
}));

export const tagMismatch = faultKind("tag-mismatch", (open: string, close: string) => ({
  found: `</${close}> ferme une balise, mais la dernière ouverte est <${open}>.`,
  expected: `</${open}>`,
  advice: "Fermez les balises dans l’ordre inverse de leur ouverture.",
}));

export const tagStray = faultKind("tag-stray", (name: string) => ({
  found: `</${name}> ferme une balise qui n’est pas ouverte.`,
  expected: `<${name} …> avant elle`,
  advice: "Retirez-la, ou ajoutez la balise d’ouverture.",
}));

export const attributeBraces = faultKind(
  "attribute-braces",
  (component: string, attribute: string) => ({
    found: `Dans <${component}>, « ${attribute} » est entre accolades.`,
    expected: "une valeur entre guillemets : rien n’est exécuté dans une actualité",
    advice: `Écrivez ${attribute}="…".`,
  }),
);

export const attributeQuotes = faultKind(
  "attribute-quotes",
  ({ component, attribute, value }: { component: string; attribute: string; value: string }) => ({
    found: `Dans <${component}>, la valeur de « ${attribute} » n’est pas entre guillemets droits.`,
    expected: "deux guillemets droits",
    advice: `Écrivez ${attribute}="${value}".`,
  }),
);

/** What an author may write in place of elements, these parted by commas. */
const REPLACEMENTS: readonly [names: string, advice: string][] = [
  ["a", "Écrivez « [texte](adresse) ». Un titre a déjà son ancre, faite de ses mots."],
  ["aside", 'Écrivez <Callout title="…"> et </Callout>.'],
  ["b,strong,u", "Écrivez « **texte** »."],
  ["blockquote", "Faites précéder la citation de « > »."],
  ["br", "Laissez une ligne vide, ou finissez la ligne par « \\ »."],
  ["center,font,style", "Retirez-la : le site règle lui-même la mise en forme."],
  ["code", "Mettez le texte entre accents graves : « `texte` »."],
  ["del", "Écrivez « ~~texte~~ »."],
  ["details", "Retirez-la : tout le texte se montre. Un titre « ## » aide à s’y retrouver."],
  ["div,p,section", "Retirez-la : une ligne vide sépare les paragraphes."],
  ["em,i", "Écrivez « *texte* »."],
  ["embed,object", 'Écrivez <Document href="/documents/…" title="…" />.'],
  ["figure,img", 'Écrivez « ![ce que montre l’image](/images/…) » ou <Figure src="…" alt="…" />.'],
  ["h1,h2,h3,h4", "Écrivez « ## Titre », seul sur sa ligne."],
  ["hr", "Écrivez « --- », seul sur sa ligne, entre deux lignes vides."],
  [
    "iframe,video",
    'Écrivez <Video url="https://…" title="…" />, ou un lien : rien d’ailleurs n’est chargé.',
  ],
  ["li,ol,ul", "Écrivez chaque point sur sa ligne, précédé de « - »."],
  ["pre", "Mettez le passage entre deux lignes « ``` »."],
  ["script", "Retirez-la avec son contenu : le site ne fait tourner aucun programme."],
  ["table,td,th,tr", "Écrivez un tableau en Markdown : « | an | membres | », puis « |---|---| »."],
];

const instead: ReadonlyMap<string, string> = new Map(
  REPLACEMENTS.flatMap(([names, advice]) => names.split(",").map((name) => [name, advice])),
);
