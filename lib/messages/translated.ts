/** What fields and values are called in files, by the French that authors may write instead. */
const MEANT: Readonly<Record<string, string>> = {
  adresse: "url",
  arrivee: "joined",
  arrivée: "joined",
  brouillon: "draft",
  date: "on",
  debut: "start",
  début: "start",
  depart: "left",
  départ: "left",
  faux: "false",
  fin: "end",
  inscription: "register",
  legende: "caption",
  légende: "caption",
  lieu: "place",
  niveau: "level",
  nom: "name",
  non: "false",
  oui: "true",
  resume: "description",
  résumé: "description",
  site: "website",
  themes: "tags",
  thèmes: "tags",
  titre: "title",
  type: "kind",
  visio: "online",
  vrai: "true",
};

/** The one of `candidates` that a French word means; undefined where it means none of them. */
export function translated(word: string, candidates: readonly string[]): string | undefined {
  const known = word.normalize("NFC").toLowerCase();
  const meant = Object.hasOwn(MEANT, known) ? MEANT[known] : undefined;
  return candidates.find((candidate) => candidate === meant);
}
