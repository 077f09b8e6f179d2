/** The faults of a member's file that need more than one field to be seen. */

import type { SplitFile, ValuePath } from "../content/front-matter";
import { keyMissing, valueChoice } from "../content/validate";
import { type Fault, faultKind } from "../faults/fault";
import { nearestOf } from "../faults/suggest";
import { countingDay } from "./head-count";
import type { Period } from "./member";
import { periodsOf } from "./periods";
import type { MemberData } from "./schema";
import { idsOf } from "./vocabulary";

const periodOrder = faultKind("period-order", (joined: string, left: string) => ({
  found: `Le départ (${left}) précède l’arrivée (${joined}).`,
  expected: "un départ après l’arrivée",
  advice: "Relisez « joined », « counted » et « left ».",
}));

const periodOverlap = faultKind("period-overlap", (first: string, second: string) => ({
  found: `Deux périodes se chevauchent : celle de « ${first} » et celle de « ${second} ».`,
  expected: "des périodes qui se suivent, chacune finie avant la suivante",
}));

const periodAndPeriods = faultKind("period-and-periods", {
  found: "Le fichier donne à la fois « periods » et « joined », « counted » ou « left ».",
  expected: "« joined » (et « left ») pour une seule période, « periods » pour plusieurs",
  advice: "Déplacez la première période dans « periods ».",
});

const countedOutside = faultKind("counted-outside", (counted: string, joined: string) => ({
  found: `Le jour de compte (${counted}) est hors des bornes de l’arrivée (${joined}).`,
  expected: "un jour où l’arrivée est possible",
}));

const formerNamesUntil = faultKind(
  "former-names-until",
  ({ first, second, until }: { first: string; second: string; until: string }) => ({
    found: `« ${first} » et « ${second} » auraient été son nom jusqu’au même jour (${until}).`,
    expected: "un seul nom un jour donné : des « until » qui diffèrent",
    advice: "Corrigez la date de l’un, ou retirez celui qui n’a pas été le nom principal.",
  }),
);

const levelMissing = faultKind("level-missing", (kind: string, allowed: readonly string[]) => ({
  found: `Ce membre de type « ${kind} » n’a pas de « level ».`,
  expected: allowed.join(", "),
}));

const levelUnexpected = faultKind("level-unexpected", (kind: string) => ({
  found: `Un membre de type « ${kind} » n’a pas de « level ».`,
  expected: "« level » pour les types qui ont des niveaux dans members/vocabulary.yml",
  advice: "Retirez « level ».",
}));

const statementDate = faultKind("statement-date", (both: boolean) => ({
  found: both ? "La mention a « on » et « read »." : "La mention n’a pas de date.",
  expected: "« on » (le jour de la source) ou, à défaut, « read » (le jour de lecture)",
}));

/** The fields that have no fault of their own. */
type Sound = Partial<MemberData>;

/** Every fault that needs more than one field to be seen, at its place. */
export function memberFaults(data: Sound, file: SplitFile): Fault[] {
  return [
    ...levelFaults(data, file),
    ...periodFaults(data, file),
    ...formerNameFaults(data, file),
    ...useFaults(data, file),
  ];
}

/** Whether a field stands in the file, be it with faults. */
function isWritten(key: keyof MemberData, { data }: SplitFile): boolean {
  return Object.hasOwn(Object(data), key);
}

function levelFaults({ kind, level }: Sound, file: SplitFile): Fault[] {
  if (kind === undefined) return [];
  const allowed = idsOf(kind.levels);
  const isGiven = isWritten("level", file);
  if (allowed.length > 0 && !isGiven) return [levelMissing(file.at(["kind"]), kind.id, allowed)];
  if (allowed.length === 0 && isGiven) return [levelUnexpected(file.atKey([], "level"), kind.id)];
  if (level === undefined || allowed.includes(level)) return [];
  const near = nearestOf(level, allowed);
  return [valueChoice(file.at(["level"]), level, allowed, near)];
}

function periodFaults(data: Sound, file: SplitFile): Fault[] {
  const single = data.joined ?? data.counted ?? data.left;
  if (data.periods && single) return [periodAndPeriods(file.atKey([], "periods"))];
  const periods = periodsOf(data);
  if (periods.length === 0 && !isWritten("joined", file) && !isWritten("periods", file))
    return [keyMissing(file.at([]), "joined")];
  return periods.flatMap((one, index) => {
    const path: ValuePath = data.periods ? ["periods", index] : [];
    return [...orderFaults(one, path, file), ...overlapFaults(periods[index - 1], one, path, file)];
  });
}

function orderFaults({ joined, counted, left }: Period, path: ValuePath, file: SplitFile): Fault[] {
  const faults: Fault[] = [];
  if (counted !== null && (counted > joined.latest || counted < (joined.earliest ?? counted)))
    faults.push(countedOutside(file.at([...path, "counted"]), counted, joined.edtf));
  // Dates that may be in order are: only an order that is impossible is a fault.
  if (left !== null && left.latest <= countingDay({ joined, counted }))
    faults.push(periodOrder(file.at([...path, "left"]), joined.edtf, left.edtf));
  return faults;
}

function overlapFaults(
  previous: Period | undefined,
  { joined, counted }: Period,
  path: ValuePath,
  file: SplitFile,
): Fault[] {
  if (previous === undefined) return [];
  if (previous.left !== null && previous.left.latest <= countingDay({ joined, counted })) return [];
  return [periodOverlap(file.at([...path, "joined"]), previous.joined.edtf, joined.edtf)];
}

/** Of two names given up on one day, only one could ever be read. */
function formerNameFaults({ formerNames = [] }: Sound, file: SplitFile): Fault[] {
  return formerNames.flatMap(({ name: second, until }, index) => {
    const first = formerNames.slice(0, index).find((one) => one.until.latest === until.latest);
    if (first === undefined) return [];
    return [
      formerNamesUntil(file.at(["formerNames", index, "until"]), {
        first: first.name,
        second,
        until: until.edtf,
      }),
    ];
  });
}

function useFaults({ uses = [] }: Sound, file: SplitFile): Fault[] {
  return uses.flatMap(({ on, read }, index) =>
    (on === undefined) === (read === undefined)
      ? [statementDate(file.at(["uses", index]), on !== undefined)]
      : [],
  );
}
