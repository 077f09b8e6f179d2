import { expect, test } from "vitest";
import { member, statement, stay } from "./register-example";
import { vocabularyExample } from "./vocabulary-example";
import { hasLeft, inALine, lastStageEnd, memberNoun, nounOn, numberInProse } from "./words";

test("French counts in the plural from two on", () => {
  expect([0, 1, 2, 90].map(memberNoun)).toEqual(["membre", "membre", "membres", "membres"]);
});

test("members were called otherwise before a day", () => {
  const noun = (day: string, count: number) => nounOn(vocabularyExample, day, count);
  expect(noun("2020-03-30", 15)).toBe("partenaires");
  expect(noun("2020-03-30", 1)).toBe("partenaire");
  expect(noun("2020-03-31", 15)).toBe("membres");
  expect(nounOn({ stages: [] }, "2017-01-01", 3)).toBe("membres");
  expect(lastStageEnd(vocabularyExample)).toBe("2020-03-31");
  expect(lastStageEnd({ stages: [] })).toBeNull();
});

test("in prose, numbers under ten stand in letters", () => {
  expect([0, 1, 2, 9, 10, 90].map(numberInProse)).toEqual(["0", "1", "deux", "neuf", "10", "90"]);
});

const line = (...periods: Parameters<typeof stay>[]) =>
  inALine(member("a", "A", { periods: periods.map((one) => stay(...one)) }), "2025-01-01");

test("says since when, as closely as is known", () => {
  expect(line(["2021-12-21"])).toBe("Membre depuis décembre 2021");
  expect(line(["2021-04"])).toBe("Membre depuis avril 2021");
  expect(line(["[2021-09-29..2021-12-21]"])).toBe("Membre depuis fin 2021");
  expect(line(["[..2022-02-01]"])).toBe("Membre depuis début 2022");
  expect(line(["2021"])).toBe("Membre depuis fin 2021");
  expect(["04-30", "05-01", "08-31", "09-01"].map((day) => line([`[..2022-${day}]`]))).toEqual(
    ["début ", "mi-", "mi-", "fin "].map((part) => `Membre depuis ${part}2022`),
  );
});

test("says until when, and of what came back both", () => {
  expect(line(["2020-04", "[2023-02-14..2023-11-30]"])).toBe("Membre d’avril 2020 à fin 2023");
  expect(line(["2019-03", "2020-06"], ["2021-01"])).toBe(
    "Membre de mars 2019 à juin 2020, puis depuis janvier 2021",
  );
});

test("says what a member does, not what one did that left", () => {
  const uses = [statement("2021-12-21", "etude", "Étudie.")];
  const periods = [stay("2021-12-21")];
  expect(inALine(member("a", "A", { uses, periods }), "2025-01-01")).toBe(
    "Membre depuis décembre 2021, étudie Vitam",
  );
  const back = member("a", "A", { periods: [stay("2021-01", "2022-01"), stay("2023-01")] });
  expect(hasLeft(back)).toBe(false);
  const left = member("a", "A", { uses, periods: [stay("2021-01", "2022-01")] });
  expect([hasLeft(left), inALine(left, "2025-01-01")]).toEqual([
    true,
    "Membre de janvier 2021 à janvier 2022",
  ]);
});
