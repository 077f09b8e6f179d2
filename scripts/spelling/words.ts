/** What is no French word: tags, addresses, paths, names of files, options, figures. */
const NO_WORDS =
  /<\/?[a-z][^<>]*>|\S*[\p{L}\d][@/_=\\]\S*|\S*[\p{L}\d]\.[\p{L}\d]\S*|(?<!\S)[/.#?&-]\S*|\S*\d\S*/giu;

const WORD = /\p{L}+(?:[’·-]\p{L}+)*/gu;

const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)’/iu;
const VOWEL = /^[aàâæeéèêëiîïoôœuùûühy]/iu;

const PRONOUN =
  /(?:-t)?-(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|moi|toi|la|les|le|lui|leur|y|en|ci|là)$/u;

/**
 * The words of a French text, apostrophes made curly. What has figures in it (`1er`, `V5`) is no
 * word: ordinals are the typography's matter.
 */
export function wordsOf(text: string): string[] {
  const plain = text.normalize("NFC").replaceAll("'", "’").replace(NO_WORDS, " ");
  return plain.match(WORD) ?? [];
}

/**
 * Whether French makes this word of words that `isKnown`: with an elision (`l’archive`), a pronoun
 * (`compte-t-il`), hyphens (`arts-sciences`), for both genders (`utilisateur·rice·s`).
 */
export function isFrench(word: string, isKnown: (word: string) => boolean): boolean {
  const isWord = (part: string) => isKnown(part) || isKnown(uncapitalised(part));
  const [one = ""] = word.split("·");
  const whole = one.replace(ELIDED, "");
  // A dictionary made of endings and beginnings knows « d’maison » too.
  if (whole !== one && !VOWEL.test(whole)) return false;
  if (isWord(whole)) return true;
  const verb = whole.replace(PRONOUN, "");
  return isWord(verb) || (verb.includes("-") && verb.split("-").every(isWord));
}

function uncapitalised(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
