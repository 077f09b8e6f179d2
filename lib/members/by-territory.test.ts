import { expect, test } from "vitest";
import { byTerritory } from "./by-territory";
import { territoriesOf } from "./official-territories";
import { member, register, stay } from "./register-example";

const seat = (code: string) => ({ territory: territoriesOf(code)[0] ?? null });
const club = register(
  member("nimes", "Nîmes", seat("30189")),
  member("gard", "Gard", seat("departement-30")),
  member("herault", "Hérault", seat("34172")),
  member("bretagne", "Bretagne", seat("region-53")),
  member("guyane", "Guyane", seat("region-03")),
  member("parti", "Parti", { ...seat("75056"), periods: [stay("2019", "2020")] }),
  member("ailleurs", "Ailleurs"),
);

test("members of the day are counted by région and département, the most first", () => {
  const { regions } = byTerritory(club, "2022-06-30");
  expect(
    regions.map(({ name, count, departements }) => [
      ...[name, count],
      ...departements.map((one) => `${one.name} ${one.count}`),
    ]),
  ).toEqual([
    ["Occitanie", 3, "Gard 2", "Hérault 1"],
    ["Bretagne", 1],
    ["Guyane", 1, "Guyane 1"],
  ]);
});

test("those whose place nobody knows are counted apart, those of a région alone in no département", () => {
  const { unknown, departements } = byTerritory(club, "2022-06-30");
  expect(unknown).toBe(1);
  expect(departements.map(({ code }) => code)).toEqual(["30", "34", "973"]);
});
