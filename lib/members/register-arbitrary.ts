/** Registers made up by fast-check, for property tests. They obey what the check demands. */
import fc from "fast-check";
import { addDays, type Day } from "../dates/day";
import type { ApproximateDate } from "../dates/edtf";
import type { FormerName, Member, Period, Statement } from "./member";
import { compare } from "./order";
import type { Register } from "./register";
import { date, member, register } from "./register-example";
import { levelsOf } from "./vocabulary";
import { vocabularyExample as vocabulary } from "./vocabulary-example";

/** Days of two years and a half: few enough that events often fall together. */
export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 900 })
  .map((days) => addDays("2019-07-01", days));

/** Words as names hold them: accents, ligatures, apostrophes, capitals. */
const anyName = fc
  .array(
    fc.constantFrom("Ville", "d’Œuvre", "Île", "iLe", "CNAM", "Santé", "sante", "l'Eau", "Æthiops"),
    { minLength: 1, maxLength: 3 },
  )
  .map((words) => words.join(" "));

/** What may be known of a date whose latest possible day is `latest`. */
function anyDateUntil(latest: Day): fc.Arbitrary<ApproximateDate> {
  return fc
    .tuple(fc.constantFrom("day", "doubtful", "before", "between"), fc.nat(200))
    .map(([form, width]) => {
      const forms: Record<typeof form, string> = {
        day: latest,
        doubtful: `${latest}?`,
        before: `[..${latest}]`,
        between: `[${addDays(latest, -width)}..${latest}]`,
      };
      return date(forms[form] ?? latest);
    });
}

/** A stay from the counting day `start`, which may lie before the latest possible arrival. */
function anyPeriod(start: Day, end: Day | undefined): fc.Arbitrary<Period> {
  return fc
    .record({
      joined: anyDateUntil(start),
      delay: fc.option(fc.integer({ min: 1, max: 300 })),
      left: end === undefined ? fc.constant(null) : anyDateUntil(end),
    })
    .map(({ joined, delay, left }) =>
      delay === null
        ? { joined, counted: null, left }
        : { joined: date(`[..${addDays(start, delay)}]`), counted: start, left },
    );
}

/** One to three stays; each ends before the next begins, or on that day. */
const anyPeriods: fc.Arbitrary<Period[]> = fc
  .uniqueArray(anyDay, { minLength: 1, maxLength: 6 })
  .chain((days) => {
    const sorted = [...days].sort();
    const starts = sorted.filter((_, index) => index % 2 === 0);
    return fc.tuple(...starts.map((start, index) => anyPeriod(start, sorted[2 * index + 1])));
  });

const anyFormerNames: fc.Arbitrary<FormerName[]> = fc
  .uniqueArray(anyDay, { maxLength: 3 })
  .chain((days) =>
    fc.tuple(
      ...[...days]
        .sort()
        .map((day) => fc.record({ name: anyName, shortName: anyName, until: anyDateUntil(day) })),
    ),
  );

const anyStatements: fc.Arbitrary<Statement[]> = fc
  .array(
    fc.record({
      day: anyDay,
      known: fc.constantFrom("said" as const, "read" as const),
      usage: fc.option(fc.constantFrom(...vocabulary.usages)),
      text: anyName,
      with: fc.constant<string[]>([]),
      source: fc.record({
        title: anyName,
        url: fc.constant("https://exemple.fr/source"),
        day: fc.option(anyDay),
        copy: fc.constant(null),
      }),
    }),
    { maxLength: 4 },
  )
  .map((statements) => statements.sort((a, b) => compare(a.day, b.day)));

/** A member, without an id of its own. */
const anyMember: fc.Arbitrary<Member> = fc
  .record({
    name: anyName,
    shortName: anyName,
    kind: fc.constantFrom(...vocabulary.kinds),
    level: fc.option(fc.constantFrom(...levelsOf(vocabulary))),
    periods: anyPeriods,
    formerNames: anyFormerNames,
    succeededBy: fc.option(fc.constantFrom("m0", "m1")),
    place: fc.option(anyName),
    uses: anyStatements,
  })
  .map(({ kind, level, ...fields }) => ({
    ...member("", "", fields),
    kind,
    level: kind.levels.length > 0 ? level : null,
  }));

/** A register of up to eight members, `m0`, `m1`… */
export const anyRegister: fc.Arbitrary<Register> = fc
  .array(anyMember, { maxLength: 8 })
  .map((members) => ({
    ...register(...members.map((one, index) => ({ ...one, id: `m${index}` }))),
    asOf: "2021-12-31",
  }));
