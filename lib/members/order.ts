/** Made when it is first asked: it takes 3 MB, which a server at rest does without. */
let french: Intl.Collator | undefined;

/** French alphabetical order of texts. */
export function byFrench(a: string, b: string): number {
  french ??= new Intl.Collator("fr");
  return french.compare(a, b);
}

/** French alphabetical order of full names, then of ids: total (docs/api.md, 8). */
export function byName(a: { id: string; name: string }, b: typeof a): number {
  return byFrench(a.name, b.name) || compare(a.id, b.id);
}

/** Order of texts by code, for days and ids. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
