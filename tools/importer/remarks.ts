/** What an import leaves to its author: where, what was found, what to do. In French. */
import type { Place } from "../../lib/faults/fault";

/** What to say of something that could not be converted, or only in part. */
export interface Remark {
  found: string;
  advice: string;
}

/** A remark at its place in the old file, or in the new one. */
export interface Note extends Remark {
  place: Place;
}

/** The place of an offset in a file's text. */
export function placeAt(path: string, text: string, offset: number): Place {
  const lines = text.slice(0, offset).split("\n");
  return { file: path, line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

/** The remarks, by what they are about; numbers are those of tools/importer/fixtures. */
export const remarks = {
  /** 1 */
  titleUnreadable: (title: string): Remark => ({
    found: `L’en-tête n’était pas du YAML valable. Titre retenu : « ${title} ».`,
    advice: "Relisez le titre.",
  }),
  noFrontMatter: (title: string): Remark => ({
    found: `Le fichier n’avait pas d’en-tête. Titre tiré de son nom : « ${title} ».`,
    advice: "Écrivez le titre.",
  }),
  fieldDropped: (key: string, value: string): Remark => ({
    found: `Le champ « ${key} » de l’en-tête n’est pas repris : « ${value} ».`,
    advice: "S’il disait quelque chose d’utile, écrivez-le dans le billet.",
  }),
  /** 4 */
  neverPublished: (): Remark => ({
    found: "Ce billet n’a jamais paru sur l’ancien site : son nom de fichier l’en empêchait.",
    advice: "Publiez-le seulement s’il ne double pas un autre billet ; sinon, supprimez-le.",
  }),
  /** 21, 22 */
  bracketsAlone: (text: string): Remark => ({
    found: `« ${text} » est entre crochets, sans adresse.`,
    advice: "Donnez l’adresse, [texte](adresse), ou retirez les crochets.",
  }),
  /** 27 */
  liquid: (text: string): Remark => ({
    found: `L’ancien site calculait ici une valeur : « ${text} ».`,
    advice: "Écrivez la valeur à la place.",
  }),
  /** 28, 29 */
  codeKept: (): Remark => ({
    found: "Un passage en retrait de quatre espaces est resté du code.",
    advice: "Si c’est du texte, retirez les accents graves qui l’entourent.",
  }),
  /** 30 */
  starsAlone: (text: string): Remark => ({
    found: `Des astérisques ne mettent rien en gras : « ${text} ».`,
    advice: "Écrivez « **mots** », sans espace à l’intérieur, ou retirez les astérisques.",
  }),
  /** 11, 49 */
  attributesRemoved: (text: string): Remark => ({
    found: `Une liste d’attributs est retirée : « ${text} ».`,
    advice: "Si elle disait quelque chose au lecteur, écrivez-le dans le texte.",
  }),
  commentRemoved: (text: string): Remark => ({
    found: `Un commentaire, que l’ancien site ne montrait pas, est retiré : « ${oneLine(text)} ».`,
    advice: "Rien à faire, sauf s’il vous rappelle quelque chose.",
  }),
  contentsRemoved: (text: string): Remark => ({
    found: `La place de la table des matières, « ${text} », est retirée.`,
    advice: "Rien à faire : les titres suffisent, sauf si le billet est très long.",
  }),
  abbreviationUnused: (short: string, long: string): Remark => ({
    found: `L’abréviation « ${short} », « ${long} », n’était pas employée : elle est retirée.`,
    advice: "Rien à faire.",
  }),
  formula: (): Remark => ({
    found: "Une formule entre « $$ » est restée telle que tapée.",
    advice: "Écrivez-la en toutes lettres, ou montrez-en une image.",
  }),
  /** 37 */
  lineInCell: (): Remark => ({
    found: "Une case de tableau avait plusieurs lignes : elles se suivent maintenant.",
    advice: "Relisez la case ; au besoin, séparez-les par un point-virgule.",
  }),
  /** 45, 46, 47 */
  titleToWrite: (what: string, title: string): Remark => ({
    found: `${what} n’avait pas de titre. Titre provisoire : « ${title} ».`,
    advice: "Écrivez ce que l’on y trouve.",
  }),
  frameWithoutAddress: (name: string): Remark => ({
    found: `Une balise <${name}> n’avait pas d’adresse : elle est retirée.`,
    advice: "Si elle montrait quelque chose, donnez-en le lien.",
  }),
  /** 48 */
  scriptRemoved: (from: string): Remark => ({
    found: `Un programme est retiré : ${from}.`,
    advice: "Si l’on s’y inscrivait ou y lisait une carte, donnez-en le lien.",
  }),
  fallbackRemoved: (name: string, text: string): Remark => ({
    found: `Une balise <${name}> avait un texte de secours : « ${oneLine(text)} » est retiré.`,
    advice: "Rien à faire, sauf s’il disait autre chose que ce que montre le lien.",
  }),
  formRemoved: (name: string, text: string): Remark => ({
    found: `Une balise <${name}> est retirée${text.trim() === "" ? "" : ` : « ${oneLine(text)} »`}.`,
    advice: "Donnez le lien de la page qui rend le même service.",
  }),
  /** 18, 25 */
  postUnknown: (address: string): Remark => ({
    found: `Le lien « ${address} » mène à un billet que l’on n’a pas ici.`,
    advice: "Il va vers l’ancien site. Importez aussi ce billet, ou changez le lien.",
  }),
  documentMissing: (address: string, path: string): Remark => ({
    found: `Le document « ${address} » n’est pas dans public/ : le lien va vers l’ancien site.`,
    advice: `Copiez-le dans public${path} et écrivez « ${path} », ou gardez ce lien et vérifiez-le.`,
  }),
} as const;
