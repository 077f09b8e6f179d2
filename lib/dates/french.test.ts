import { expect, test } from "vitest";
import { parseEdtf } from "./edtf";
import { dateInSentence, dateLabel, frenchDay, frenchMonth, stretchLabel } from "./french";

function date(edtf: string) {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(`${edtf}: ${parsed.fault}`);
  return parsed.date;
}

test("the first of a month is written 1er", () => {
  expect(frenchDay("2021-08-01")).toBe("1er août 2021");
  expect(frenchDay("2021-12-21")).toBe("21 décembre 2021");
});

test("a month has its name", () => {
  expect(frenchMonth("2021-02")).toBe("février 2021");
});

test.each([
  ["2020", "2020"],
  ["2020?", "2020 (date incertaine)"],
  ["2021-04", "avril 2021"],
  ["2021-12-21", "21 décembre 2021"],
  ["2021-12-21?", "21 décembre 2021 (date incertaine)"],
  ["[..2019-10-18]", "au plus tard le 18 octobre 2019"],
  ["[2021-09-29..2021-12-21]", "entre le 29 septembre et le 21 décembre 2021"],
  ["[2020-03-01..2021-02-09]", "entre le 1er mars 2020 et le 9 février 2021"],
  ["[2023-12-01..2023-12-31]", "entre le 1er et le 31 décembre 2023"],
  ["[2023-12-05..2023-12-05]", "5 décembre 2023"],
])("%s reads “%s”", (edtf, label) => {
  expect(dateLabel(date(edtf))).toBe(label);
});

test.each([
  ["2020", "en 2020"],
  ["2021-04", "en avril 2021"],
  ["2021-12-21", "le 21 décembre 2021"],
  ["[..2019-10-18]", "au plus tard le 18 octobre 2019"],
  ["[2023-12-05..2023-12-05]", "le 5 décembre 2023"],
])("in a sentence, %s reads “%s”", (edtf, phrase) => {
  expect(dateInSentence(date(edtf))).toBe(phrase);
});

test.each([
  ["2025-01", null, "depuis janvier 2025"],
  ["2023-04-03", null, "depuis le 3 avril 2023"],
  ["[2023-04-03..2023-04-09]", null, "depuis un jour entre le 3 et le 9 avril 2023"],
  [null, "2023-03", "jusqu’en mars 2023"],
  [null, "2023-04-01", "jusqu’au 1er avril 2023"],
  [null, "[..2023-04-01]", "jusqu’à un jour au plus tard le 1er avril 2023"],
  ["2023-03", "2025-01", "de mars 2023 à janvier 2025"],
  ["2023-04", "2025-01-30", "d’avril 2023 au 30 janvier 2025"],
  ["2023-04-03", "2025", "du 3 avril 2023 à 2025"],
  [null, null, "à ce jour"],
])("from %s until %s reads “%s”", (from, until, label) => {
  expect(stretchLabel(from === null ? null : date(from), until === null ? null : date(until))).toBe(
    label,
  );
});
