import leven from "leven";

/**
 * The candidate that was probably meant: the nearest by edits once case, accents and separators
 * are folded, if it differs in at most a third of its letters (two in words of four to eight, one
 * in shorter ones).
 */
export function nearestOf(word: string, candidates: Iterable<string>): string | undefined {
  const written = fold(word);
  const { length } = written;
  const limit = Math.min(Math.max(2, Math.floor(length / 3)), Math.floor(length / 2));
  let best: string | undefined;
  let tooFar = limit + 1;
  for (const candidate of candidates) {
    const distance = leven(written, fold(candidate), { maxDistance: tooFar });
    if (distance < tooFar) [best, tooFar] = [candidate, distance];
  }
  return best;
}

/**
 * The address that was probably meant. What two addresses of one folder have in common does not
 * make them alike: the last part alone is compared.
 */
export function nearestAddress(address: string, candidates: Iterable<string>): string | undefined {
  const near = nearestOf(address, candidates);
  if (near === undefined) return undefined;
  const [folder, name] = split(address);
  const [nearFolder, nearName] = split(near);
  return folder !== nearFolder || nearestOf(name, [nearName]) ? near : undefined;
}

function split(address: string): [folder: string, name: string] {
  const end = address.lastIndexOf("/") + 1;
  return [address.slice(0, end), address.slice(end)];
}

function fold(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\p{M}\s_-]/gu, "")
    .toLowerCase();
}

/** What fields and values are called in files, by the French, folded, that authors may write instead. */
const MEANT: Readonly<Record<string, string>> = {
  adresse: "url",
  arrivee: "joined",
  brouillon: "draft",
  date: "on",
  debut: "start",
  depart: "left",
  faux: "false",
  fin: "end",
  inscription: "register",
  legende: "caption",
  lieu: "place",
  niveau: "level",
  nom: "name",
  non: "false",
  oui: "true",
  resume: "description",
  site: "website",
  themes: "tags",
  titre: "title",
  type: "kind",
  visio: "online",
  vrai: "true",
};

/** The one of `candidates` that a French word means; undefined where it means none of them. */
export function translated(word: string, candidates: readonly string[]): string | undefined {
  const known = fold(word);
  const meant = Object.hasOwn(MEANT, known) ? MEANT[known] : undefined;
  return candidates.find((candidate) => candidate === meant);
}
