import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const table = readFileSync("docs/sobriete.md", "utf8");

/** How many criteria each family of the RGESN 2024 has: 78 in all. */
const FAMILIES = [10, 10, 7, 15, 8, 7, 4, 10, 7];

test("every criterion of the RGESN is answered once, or said to be without object", () => {
  const answered = [...table.matchAll(/^(?:\| |- )((?:\d\.\d+(?:, | et | à )?)+)(?: \|| : )/gm)];
  const criteria = answered.flatMap(([, told = ""]) => criteriaIn(told));
  const all = FAMILIES.flatMap((count, family) =>
    Array.from({ length: count }, (_, index) => `${family + 1}.${index + 1}`),
  );
  expect(all).toHaveLength(78);
  expect(criteria.toSorted()).toEqual(all.toSorted());
});

/** "1.10 et 3.4" has two criteria, "5.3 à 5.6" four. */
function criteriaIn(told: string): string[] {
  const [from = "", to] = told.split(" à ");
  if (to === undefined) return told.split(/, | et /);
  const [family, first] = from.split(".");
  const last = Number(to.split(".")[1]);
  return Array.from(
    { length: last - Number(first) + 1 },
    (_, index) => `${family}.${Number(first) + index}`,
  );
}
