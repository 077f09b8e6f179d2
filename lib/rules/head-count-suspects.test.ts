import { expect, test } from "vitest";
import { member, register, stay } from "../members/register-example";
import { headCountSuspects } from "./head-count-suspects";

const DAY = "2021-12-31";
const club = register(
  member("long-la", "Là depuis longtemps", { periods: [stay("2015-01-01")] }),
  member("la", "Là", { periods: [stay("2021-11-30")] }),
  member("a-peine-la", "À peine là", { periods: [stay("2021-12-30")] }),
  member("compte-trop-tot", "Compté tôt", {
    periods: [stay("[2021-06-01..2022-06-30]", undefined, "2021-06-30")],
  }),
  member("part-peut-etre", "Part peut-être", {
    periods: [stay("2015-01-01", "[2021-12-01..2022-03-31]")],
  }),
  member("part-apres", "Part après", { periods: [stay("2015-01-01", "2022-01-20")] }),
  member("parti", "Parti", { periods: [stay("2015-01-01", "2021-12-31")] }),
  member("arrive-peut-etre", "Arrivé peut-être", {
    periods: [stay("[2021-12-01..2022-05-31]")],
  }),
  member("arrive-apres", "Arrivé après", { periods: [stay("2022-01-10")] }),
  member("arrive-bien-apres", "Arrivé bien après", { periods: [stay("2024-01-10")] }),
);

function suspects(claimed: number): string[] {
  return headCountSuspects(club, DAY, { claimed, counted: 6 }).map(
    (one) => one.split(" ")[0] ?? "",
  );
}

test("where more are claimed, those whom other dates would add, the uncertain and nearest first", () => {
  expect(suspects(7)).toEqual(["arrive-peut-etre", "parti", "arrive-apres"]);
});

test("where fewer are claimed, those whom other dates would take away", () => {
  expect(suspects(5)).toEqual([
    "part-peut-etre",
    "compte-trop-tot",
    "a-peine-la",
    "part-apres",
    "la",
  ]);
});

test("a member that came back is suspected for the stay in question, once", () => {
  const back = register(
    member("revenu", "Revenu", { periods: [stay("2018-01-01", "2021-12-20"), stay("2022-01-02")] }),
  );
  expect(headCountSuspects(back, DAY, { claimed: 1, counted: 0 })).toEqual([
    "revenu (1er janvier 2018, parti 20 décembre 2021 ; 2 janvier 2022)",
  ]);
  expect(headCountSuspects(back, "2022-01-03", { claimed: 2, counted: 1 })).toEqual([]);
});
