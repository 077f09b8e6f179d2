import { expect, test } from "vitest";
import { lastStageEnd, memberNoun, nounOn, numberInProse } from "./noun";
import { vocabularyExample } from "./vocabulary-example";

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
