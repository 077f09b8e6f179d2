import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBytes } from "./content/files";
import { frenchTypography } from "./content/typography";
import { isDay } from "./dates/day";
import { parseEdtf } from "./dates/edtf";
import { dateLabel } from "./dates/french";
import type { Fault } from "./faults/fault";
import { contentOf } from "./load";
import { readArrivals } from "./members/arrivals-csv";
import { REGISTER_FILES } from "./members/read-register";
import { SITE_FILES } from "./pages/site-files";
import { check } from "./rules/check";
import { search } from "./search/search";
import { searchedIndex } from "./search/site-example";

/*
 * What nobody foresaw: inputs made at random, the same on every run (FC_SEED tries others). A short
 * run stands among the unit tests; `npm run fuzz` does many times as many.
 */

const [few, many] = process.env.MODE === "fuzz" ? [1_000, 10_000] : [20, 100];
const runs = { numRuns: many };

/** What has meant something to some program, at some time. */
const hostile = fc.oneof(
  fc.constantFrom(
    ..."{ } < > & * ` | [ ] ( ) # - _ ~ ! ? : , ; ' \" \\ / @ % ^ = + $".split(" "),
    ..."\0 \t \n \r\n \u00a0 \u202f \u200b \ufeff \u202e \u2028 é e\u0301 🎉 \ud800".split(" "),
    ...[
      "---",
      "```",
      "{{",
      "}}",
      "{%",
      "<!--",
      "-->",
      "<>",
      "</",
      "/>",
      "&lt;",
      "![",
      "](",
      "[^1]:",
    ],
    ...[
      "<Member",
      "<Callout>",
      "</Callout>",
      "<MemberCount on=",
      "<script>",
      "javascript:",
      "$" + "{",
    ],
    ...["{globalThis.wasRun = true}", "---js\n{ wasRun: globalThis.wasRun = true }\n---"],
    ...["__proto__", "constructor", "toString", "&a", "*a", "!!js/function", "<<: *a", "null", "~"],
    ...["2021-02-30", "9999-12-31", "[..", "..]", "?", "-0", "1e999", "0x10", "NaN"],
  ),
  fc.string({ maxLength: 8 }),
  fc
    .tuple(fc.constantFrom("a", " ", "*", "[", ">", "|", "<b>", "- "), fc.nat(200))
    .map(([sign, n]) => sign.repeat(n)),
);

/** A text after some accidents: something put in, taken out, doubled or moved. */
function mutated(text: string): fc.Arbitrary<string> {
  const accident = fc.record({
    at: fc.nat(),
    length: fc.nat(40),
    to: fc.nat(),
    put: hostile,
    how: fc.nat(3),
  });
  return fc.array(accident, { minLength: 1, maxLength: 5 }).map((accidents) =>
    accidents.reduce((now, { at, length, to, put, how }) => {
      const from = at % (now.length + 1);
      const [before, piece, after] = [
        now.slice(0, from),
        now.slice(from, from + length),
        now.slice(from + length),
      ];
      if (how === 0) return before + put + piece + after;
      if (how === 1) return before + after;
      if (how === 2) return before + piece + piece + after;
      const rest = before + after;
      return rest.slice(0, to % (rest.length + 1)) + piece + rest.slice(to % (rest.length + 1));
    }, text),
  );
}

const CLUB = "e2e/fixtures/another-club";
const files = new Map(
  ["members", "posts", "site"]
    .flatMap((folder) => readdirSync(join(CLUB, folder)).map((name) => `${folder}/${name}`))
    .filter((path) => statSync(join(CLUB, path)).isFile())
    .map((path) => [path, readFileSync(join(CLUB, path), "utf8")] as const),
);

/** What the check says of the club once a file of it reads otherwise. */
function told(changed: string, text: string): Fault[] {
  const bytes = [...files].map(([path, now]) => ({
    path,
    bytes: Buffer.from(path === changed ? text : now),
  }));
  const read = (wanted: (path: string) => boolean) =>
    readBytes(bytes.filter(({ path }) => wanted(path)));
  const isOf = (folder: string, ending: string) => (path: string) =>
    path.startsWith(folder) && path.endsWith(ending);
  const { content, faults } = contentOf(
    {
      pages: read(isOf("site/", ".mdx")),
      siteYml: read((path) => SITE_FILES.some((one) => one === path)),
      members: read(isOf("members/", ".md")),
      registerYml: read((path) => REGISTER_FILES.some((one) => one === path)),
      posts: read(isOf("posts/", ".mdx")),
      publicFiles: { files: [], faults: [] },
    },
    "2025-07-01",
  );
  return [...faults, ...check(content)];
}

describe("content", () => {
  test.each([...files])("%s, whatever befalls it, is read or told at a place", (path, now) => {
    fc.assert(
      fc.property(mutated(now), (text) => {
        for (const { place, id, found, expected } of told(path, text)) {
          expect(id, found).not.toBe("unexpected");
          expect(place.line > 0 && place.column > 0, `${id} ${found}`).toBe(true);
          expect((found + expected).length, found).toBeLessThan(2_000);
        }
        expect(Reflect.get(globalThis, "wasRun")).toBeUndefined();
      }),
      // Each time, all of the club is checked.
      { numRuns: few },
    );
  });
});

test("a date is read within its bounds, or refused", () => {
  const typed = fc.oneof(mutated("[2021-09-29..2021-12-21]"), mutated("2021-12?"), fc.string());
  fc.assert(
    fc.property(typed, (text) => {
      const parsed = parseEdtf(text);
      if (!parsed.ok) return;
      const { earliest, latest } = parsed.date;
      expect(isDay(latest)).toBe(true);
      expect(earliest === null || (isDay(earliest) && earliest <= latest)).toBe(true);
      expect(dateLabel(parsed.date)).not.toMatch(/undefined|NaN/);
    }),
    runs,
  );
});

test("a table of arrivals is read, or told by line and column", () => {
  const table = mutated(
    "nom;type;niveau;arrivée;lieu\r\nVille de Test;Collectivité;commune;21/03/2025;Test\r\n",
  );
  fc.assert(
    fc.property(table, (text) => {
      const { faults } = readArrivals({ path: "arrivees.csv", text }, []);
      for (const { place } of faults) expect(place.line > 0 && place.column > 0).toBe(true);
    }),
    runs,
  );
});

test("any search has an answer, of what is there", () => {
  fc.assert(
    fc.property(fc.oneof(hostile, mutated("Ratp archives du 21/12/2021")), (q) => {
      const { members, posts, pages } = search(searchedIndex, q);
      expect(members.length + posts.length + pages.length).toBeLessThan(100);
    }),
    runs,
  );
});

test("typography loses no word", () => {
  const letters = (text: string) =>
    text
      .normalize("NFC")
      .match(/[\p{L}\p{N}]/gu)
      ?.join("");
  fc.assert(
    fc.property(mutated("« Le Club », dit-il : 1er n° 12, l'été, 5 % ; voilà !"), (text) => {
      expect(letters(frenchTypography(text))).toBe(letters(text));
    }),
    runs,
  );
});
