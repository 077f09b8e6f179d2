import fc from "fast-check";
import { expect, test } from "vitest";
import { knownPart, parseEdtf } from "./edtf";

test.each([
  ["2020", "2020-01-01", "2020-12-31", false],
  ["2020?", "2020-01-01", "2020-12-31", true],
  ["2021-04", "2021-04-01", "2021-04-30", false],
  ["2024-02?", "2024-02-01", "2024-02-29", true],
  ["2021-12-21", "2021-12-21", "2021-12-21", false],
  ["[..2019-10-18]", null, "2019-10-18", false],
  ["[2021-09-29..2021-12-21]", "2021-09-29", "2021-12-21", false],
])("%s lies between %s and %s", (edtf, earliest, latest, uncertain) => {
  expect(parseEdtf(edtf)).toEqual({ ok: true, date: { edtf, earliest, latest, uncertain } });
});

test("spaces around a date do not count", () => {
  expect(parseEdtf(" 2020 ")).toEqual(parseEdtf("2020"));
});

test.each(["2021-09-29/2021-12-21", "2021/2022", "2021-09/..", "/2021", "2021/"])(
  "%s is an interval, which lasts, and has its own fault",
  (text) => {
    expect(parseEdtf(text)).toEqual({ ok: false, fault: "edtf-interval" });
  },
);

test.each(["2021-02-31", "2021-13", "2021-21", "[2021-02-30..2021-03-01]", "[..2021-00-10]"])(
  "%s does not exist",
  (text) => {
    expect(parseEdtf(text)).toEqual({ ok: false, fault: "edtf-impossible" });
  },
);

test("a range that ends before it starts is refused", () => {
  expect(parseEdtf("[2021-12-21..2021-09-29]")).toEqual({ ok: false, fault: "edtf-reversed" });
});

test.each([
  "",
  "[2021-09-29..]",
  "[2021..2022]",
  "2021~",
  "202X",
  "0999",
  "12021",
  "été 2021",
  "[..2021-01-01]?",
  "{2020,2021}",
  "2021-1",
  "2021-04-30T12:00",
  "12/2021",
  "2021/12/21",
])("%s is outside the profile", (text) => {
  expect(parseEdtf(text)).toEqual({ ok: false, fault: "edtf-form" });
});

test("whatever the text, bounds are real days in order, or there is a fault", () => {
  const characters = fc.constantFrom(..."0123456789-.?[]/ ");
  fc.assert(
    fc.property(fc.string({ unit: characters, maxLength: 26 }), (text) => {
      const parsed = parseEdtf(text);
      return !parsed.ok || (parsed.date.earliest ?? parsed.date.latest) <= parsed.date.latest;
    }),
  );
});

test.each([
  ["2021-12-21", "2021-12-21"],
  ["2021-04", "2021-04"],
  ["[2023-12-05..2023-12-31]", "2023-12"],
  ["2020", "2020"],
  ["[2021-09-29..2021-12-21]", "2021"],
  ["[2020-03-01..2021-02-09]", null],
  ["[..2019-10-18]", null],
])("of %s, %s is known for sure", (edtf, part) => {
  const parsed = parseEdtf(edtf);
  expect(parsed.ok && knownPart(parsed.date)).toBe(part);
});
