/** What a number of members counts, in French: one, and none, are singular. */
export function memberNoun(count: number): "membre" | "membres" {
  return count > 1 ? "membres" : "membre";
}
