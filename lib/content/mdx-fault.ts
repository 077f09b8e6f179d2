/** From an error of the MDX parser to the author's fault behind it, told in French. */
import type { VFileMessage } from "vfile-message";
import { type Fault, faultAt, type Place, type Words } from "../faults/fault";

export function elementRefused(place: Place, name: string): Fault {
  return faultAt("element-refused", place, {
    found: `La balise <${name}> n’est pas admise.`,
    expected: "du Markdown, ou un des composants prévus",
    advice: instead.get(name.toLowerCase()) ?? "Retirez-la et gardez le texte.",
  });
}

export function attributeBraces(place: Place, component: string, attribute: string): Fault {
  return faultAt("attribute-braces", place, {
    found: `Dans <${component}>, « ${attribute} » est entre accolades.`,
    expected: "une valeur entre guillemets : rien n’est exécuté dans une actualité",
    advice: `Écrivez ${attribute}="…".`,
  });
}

export function markupProgram(place: Place, text: string): Fault {
  return faultAt("markup-program", place, {
    found: `Une ligne de programme : « ${text} ».`,
    expected: "du texte ; les composants sont disponibles sans rien importer",
    advice: "Retirez-la ; si c’est une phrase, commencez-la par un autre mot.",
  });
}

function markupAddress(place: Place, address: string, to: string): Fault {
  return faultAt("markup-address", place, {
    found: `Une adresse entre chevrons : « <${address}> ».`,
    expected: "une adresse seule, ou un lien",
    advice: `Écrivez « ${address} », ou « [ce qu’on y trouve](${to}) ».`,
  });
}

function tagUnclosed(place: Place, name: string): Fault {
  return faultAt("tag-unclosed", place, {
    found: `La balise <${name}> ne se ferme pas.`,
    expected: `« /> » à sa fin, ou </${name}> après son contenu`,
    advice: `Écrivez <${name} … />, ou ajoutez </${name}>.`,
  });
}

function tagAcross(place: Place, name: string): Fault {
  return faultAt("tag-across", place, {
    found: `<${name}> s’ouvre dans un paragraphe, </${name}> se ferme ailleurs.`,
    expected: "l’un et l’autre au même endroit",
    advice: `Mettez <${name} …> et </${name}> chacun seul sur sa ligne, une ligne vide autour.`,
  });
}

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

/** A text that MDX cannot read, and why. */
export interface Unread {
  text: string;
  /** What follows it in the file, from which it was cut; empty where the text is whole. */
  rest: string;
  error: VFileMessage;
  /** Whether authors may write a tag of that name. */
  isKnown(name: string): boolean;
  /** The place in the file of an offset. */
  placeAt(offset: number): Place;
  /** What the parser says of another text; nothing where it reads it. */
  errorOf(text: string): VFileMessage | undefined;
}

/** How many `<` and `{` before the error may have caused it. */
const MOST_CANDIDATES = 20;

const MISMATCH = /^Unexpected closing tag `<\/([^`]*)>`[^`]* for `<([^`]*)>` \((\d+):(\d+)/;
const UNCLOSED = /^Expected a closing tag for `<(.*?)>`/;
const ASKEW = /^Expected the closing tag `<\/(.*?)>`/;
const VOID = /^(area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;
const RAW = /<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$(?![\s\S]))/gi;

/** The fault behind an error; none where it only comes of the cut, and the text before is sound. */
export function faultBehind(unread: Unread): Fault | undefined {
  const { text, rest, error } = unread;
  const at = offsetOf(text, error);
  const name = unclosedName(error);
  if (name !== undefined) return unclosedTag(name, at, unread);
  if (rest !== "" && at >= text.trimEnd().length) return undefined;
  return (
    rawElementAround(at, unread) ??
    wrongTag(at, unread) ??
    program(unread, at) ??
    signBefore(at, unread) ??
    faultAt("markup-unknown", unread.placeAt(lineStart(text, at)), {
      found: `Cette ligne n’a pas pu être lue : « ${beginning(lineAt(text, at))} ».`,
      expected: "du texte en Markdown et les composants prévus",
      advice: "Les signes < et { s’écrivent « \\< » et « \\{ ». Sinon, récrivez la ligne.",
    })
  );
}

/** The name of the tag that is not closed, where that is the error. */
export function unclosedName({ reason }: VFileMessage): string | undefined {
  return UNCLOSED.exec(reason)?.[1];
}

/** The offset to which an error of the parser points. */
export function offsetOf(text: string, { line, column }: VFileMessage): number {
  return offsetAt(text, line ?? 1, column ?? 1);
}

/** The offset of a line and column, both from 1. */
export function offsetAt(text: string, line: number, column: number): number {
  let start = 0;
  for (let number = 1; number < line; number += 1) start = text.indexOf("\n", start) + 1;
  return Math.min(start + column - 1, text.length);
}

function unclosedTag(name: string, at: number, unread: Unread): Fault | undefined {
  const { text, rest, isKnown, placeAt } = unread;
  const isRefused = isHtml(name) && !isKnown(name);
  // Of a text that was cut, what closes the tag may follow.
  if (rest !== "" && (!isRefused || rest.includes(`</${name}`))) return undefined;
  if (isRefused) return rawElementAround(at, unread) ?? elementRefused(placeAt(at), name);
  return (text.includes(`</${name}>`, at) ? tagAcross : tagUnclosed)(placeAt(at), name);
}

/** The script or style around the offset `at`: what it holds is no text. */
function rawElementAround(at: number, { text, placeAt }: Unread): Fault | undefined {
  for (const { 0: element, 1: name = "", index } of text.matchAll(RAW)) {
    if (index > at) return undefined;
    if (at < index + element.length) return elementRefused(placeAt(index), name);
  }
  return undefined;
}

/** A closing tag that does not fit, or fits a tag of another block. */
function wrongTag(at: number, { text, error, isKnown, placeAt }: Unread): Fault | undefined {
  const [mismatch, close = "", open = "", line, column] = MISMATCH.exec(error.reason) ?? [];
  if (mismatch !== undefined)
    return VOID.test(open)
      ? elementRefused(placeAt(offsetAt(text, Number(line), Number(column))), open)
      : faultAt("tag-mismatch", placeAt(at), {
          found: `</${close}> ferme une balise, mais la dernière ouverte est <${open}>.`,
          expected: `</${open}>`,
          advice: "Fermez les balises dans l’ordre inverse de leur ouverture.",
        });
  const name = ASKEW.exec(error.reason)?.[1];
  if (name !== undefined)
    return (isHtml(name) && !isKnown(name) ? elementRefused : tagAcross)(placeAt(at), name);
  if (error.ruleId !== "unexpected-closing-slash") return undefined;
  const start = text.lastIndexOf("<", at);
  const [, stray = ""] = /^<\/\s*([^\s>]*)/.exec(text.slice(start)) ?? [];
  return faultAt("tag-stray", placeAt(start), {
    found: `</${stray}> ferme une balise qui n’est pas ouverte.`,
    expected: `<${stray} …> avant elle`,
    advice: "Retirez-la, ou ajoutez la balise d’ouverture.",
  });
}

/** Lines that start with `import` or `export`. */
function program({ text, error, placeAt }: Unread, at: number): Fault | undefined {
  if (error.source !== "micromark-extension-mdxjs-esm") return undefined;
  const before = text.slice(0, at);
  const start = Math.max(before.lastIndexOf("\nimport"), before.lastIndexOf("\nexport")) + 1;
  return markupProgram(placeAt(start), beginning(lineAt(text, start)));
}

/** The `<` or `{` that causes the error, which goes or moves without it. */
function signBefore(at: number, unread: Unread): Fault | undefined {
  const { text, errorOf } = unread;
  let candidate = at + 1;
  for (let count = 0; count < MOST_CANDIDATES && candidate > 0; count += 1) {
    candidate = Math.max(
      text.lastIndexOf("<", candidate - 1),
      text.lastIndexOf("{", candidate - 1),
    );
    if (candidate < 0) return undefined;
    const error = errorOf(`${text.slice(0, candidate)} ${text.slice(candidate + 1)}`);
    if (error === undefined || offsetOf(text, error) !== at) return signAt(candidate, unread);
  }
  return undefined;
}

function signAt(sign: number, { text, placeAt }: Unread): Fault | undefined {
  let start = sign;
  while (/[{<]/.test(text[start] ?? "") && text[start - 1] === text[start]) start -= 1;
  // A brace may be the value of an attribute.
  const tag = text[start] === "{" ? text.lastIndexOf("<", start) : -1;
  const [, component, before] = /^<([A-Za-z]\w*)(\s[^>]*)=\s*$/.exec(text.slice(tag, start)) ?? [];
  const attribute = /(?<![\w:-])[\w:-]+$/.exec(before?.trimEnd() ?? "")?.[0];
  if (tag < 0 || component === undefined || attribute === undefined)
    return detect(text, start, placeAt(start));
  return isHtml(component)
    ? elementRefused(placeAt(tag), component)
    : attributeBraces(placeAt(tag), component, attribute);
}

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

function lineAt(text: string, offset: number): string {
  return text.slice(lineStart(text, offset)).split("\n", 1)[0] ?? "";
}

/** What stands where MDX cannot read on, by a pattern that is sticky: it fits at one place or not at all. */
interface Notation {
  pattern: RegExp;
  tell(place: Place, match: RegExpExecArray): Fault;
}

/** A notation that is a kind of fault of its own. */
function notation(id: string, pattern: RegExp, words: (match: RegExpExecArray) => Words): Notation {
  return { pattern, tell: (place, match) => faultAt(id, place, words(match)) };
}

const ATTRIBUTES = String.raw`(?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*`;

/** The first that fits counts. */
const notations: readonly Notation[] = [
  notation("quotes-angled", /<<([^<>\n]{1,200})>>?/y, ([text = "", words = ""]) => ({
    found: `Des chevrons servent de guillemets : « ${beginning(text)} ».`,
    expected: "des guillemets droits : le site en fait des guillemets français",
    advice: `Écrivez « "${words.trim()}" ».`,
  })),
  notation("markup-comment", /<!--[\s\S]*?(?:-->|$(?![\s\S]))/y, () => ({
    found: "Un commentaire : « <!-- … --> ».",
    expected: "du texte fait pour être lu",
    advice: "Retirez-le ; ce qui n’est pas prêt attend dans une autre actualité, « draft: true ».",
  })),
  {
    pattern: /<((?:https?|ftp):[^\s<>]*)>?/iy,
    tell: (place, [, address = ""]) => markupAddress(place, address, address),
  },
  {
    pattern: /<(?:mailto:)?([^\s<>@"=]+@[^\s<>]+)>?/y,
    tell: (place, [, address = ""]) => markupAddress(place, address, `mailto:${address}`),
  },
  {
    // An attribute without quotation marks, or with typographic ones.
    pattern: new RegExp(
      String.raw`<([a-z]\w*)${ATTRIBUTES}\s+([\w:-]+)\s*=\s*([“”„«‘’][^“”»‘’>]*[“”»‘’]?|[^"'{\s>][^\s>]*)[^>\n]*>?`,
      "iy",
    ),
    tell: (place, [, component = "", attribute = "", typed = ""]) => {
      if (isHtml(component)) return elementRefused(place, component);
      const value = typed.replace(/[“”„«»‘’\u00a0\u202f]|\/$/g, "").trim();
      return faultAt("attribute-quotes", place, {
        found: `Dans <${component}>, la valeur de « ${attribute} » n’est pas entre guillemets droits.`,
        expected: "deux guillemets droits",
        advice: `Écrivez ${attribute}="${value}".`,
      });
    },
  },
  notation("tag-unfinished", /<\/?([A-Z]\w*)[^>\n]*>?/y, ([text = ""]) => ({
    found: `La balise « ${beginning(text)} » est inachevée.`,
    expected: "des guillemets qui vont par deux, et « /> » ou « > » à la fin",
  })),
  {
    pattern: /<\/?([a-z][\w-]*)(?=[\s/>])[^<>\n]*>/y,
    tell: (place, [, name = ""]) => elementRefused(place, name),
  },
  notation("markup-less-than", /<[^\s<]*/y, ([text = ""]) => ({
    found: `Le signe < ouvre une balise : « ${beginning(text)} ».`,
    expected: "« \\< » pour le signe lui-même",
    advice: `Écrivez « \\${beginning(text)} », ou dites-le en toutes lettres.`,
  })),
  notation("markup-liquid", /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/y, ([text = ""]) => ({
    found: `Une commande de l’ancien site (Liquid) : « ${beginning(text)} ».`,
    expected: "le texte ou l’adresse qu’elle produisait",
    advice: "Remplacez-la par son résultat, ou retirez-la.",
  })),
  notation("markup-kramdown", /\{[:#][^{}]*\}/y, ({ 0: text, index, input }) => {
    const line = lineAt(input, index).replace(/\{[:#][^{}]*\}/g, "");
    return {
      found: `Une mise en forme d’un autre outil (kramdown) : « ${beginning(text)} ».`,
      expected: "du texte seul : le site règle lui-même tailles, places, couleurs et ancres",
      advice: line.trim() === "" ? "Retirez cette ligne." : `Écrivez « ${line.trim()} ».`,
    };
  }),
  notation("markup-braces", /\{(?:[^{}]|\{[^{}]*\})*\}/y, ([text = ""]) => ({
    found: `Des accolades : « ${beginning(text)} ».`,
    expected: "du texte, sans calcul : rien n’est exécuté dans une actualité",
    advice: "Pour écrire une accolade, faites-la précéder de « \\ ».",
  })),
  notation("markup-brace-open", /\{/y, () => ({
    found: "Une accolade s’ouvre et ne se ferme pas.",
    expected: "du texte, sans accolade",
    advice: "Pour écrire une accolade, faites-la précéder de « \\ » : « \\{ ».",
  })),
];

/** What stands in `text` at `offset`, where MDX cannot read on; none where nothing fits. */
export function detect(text: string, offset: number, place: Place): Fault | undefined {
  for (const { pattern, tell } of notations) {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    if (match) return tell(place, match);
  }
  return undefined;
}

/** Whether a tag's name is one of HTML, in either case, and not a component's. */
export function isHtml(name: string): boolean {
  return /^[a-z]/.test(name) || /^[A-Z0-9]+$/.test(name);
}

/** The first words of a passage, on one line. */
export function beginning(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 60).trimEnd()}…` : line;
}
