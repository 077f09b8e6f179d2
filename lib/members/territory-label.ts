import type { Territory } from "./member";

/** The names of a territory and of those that hold it, each once, the narrowest first. */
export function namesOfTerritory({ name, departement, region }: Territory): string[] {
  return [...new Set([name, ...(departement === null ? [] : [departement.name]), region.name])];
}
