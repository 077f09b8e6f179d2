/** The faults of a member's file that need more than one field to be seen. */

import type { SplitFile, ValuePath } from "../content/front-matter";
import { keyMissing, valueChoice } from "../content/validate";
import { type Fault, faultKind } from "../faults/fault";
import { nearestOf } from "../faults/suggest";
import { countingDay } from "./head-count";
import { type MemberData, type Period, periodsOf } from "./member";
import {
  codeOf,
  communeOfSiren,
  proposedSiren,
  type Territory,
  territoriesNamed,
  territoriesNear,
  territoriesOf,
} from "./official-territories";
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

const territoryUnknown = faultKind(
  "territory-unknown",
  (written: string, meant: readonly Territory[]) => ({
    found: `« ${written} » n’est le code d’aucun territoire français d’aujourd’hui.`,
    expected:
      "le code Insee d’une commune (« 34172 »), d’un département (« departement-34 ») ou d’une région (« region-76 »)",
    advice:
      meant.length === 0
        ? "Si vous ne le connaissez pas, ou à l’étranger, retirez la ligne : « place » suffit."
        : `${writeOneOf(meant)}.`,
  }),
);

const territoryAmbiguous = faultKind(
  "territory-ambiguous",
  (written: string, meant: readonly Territory[]) => ({
    found: `« ${written} » est le code de plusieurs territoires : ${meant.map(({ name }) => name).join(", ")}.`,
    expected: "un code qui dit lequel",
    advice: `${writeOneOf(meant)}.`,
  }),
);

const territoryElsewhere = faultKind(
  "territory-elsewhere",
  (place: string, { name }: Territory, meant: readonly Territory[]) => ({
    found: `« place » dit ${place}, et « territory » ${name}.`,
    expected: "deux fois le même lieu",
    advice: `${writeOneOf(meant)} ; ou corrigez « place ».`,
  }),
);

const territoryLevel = faultKind("territory-level", ({ name }: Territory, level: string) => ({
  found: `« level » dit ${level}, et « territory » (${name}) n’en est pas.`,
  expected: "le territoire dont la collectivité porte le nom",
  advice: "Relisez « level » et « territory ».",
}));

const sirenWrong = faultKind(
  "siren-wrong",
  ({ siren, name, official }: { siren: string; name: string; official: string }) => ({
    found: `Le numéro SIREN ${siren} n’est pas celui de ${name}.`,
    expected: "le numéro que l’État lui donne",
    advice: `Écrivez « siren: ${official} ».`,
  }),
);

const sirenElsewhere = faultKind(
  "siren-elsewhere",
  ({ siren, commune, territory }: { siren: string; commune: string; territory: string }) => ({
    found: `Le numéro SIREN ${siren} est celui d’une commune, ${commune}, et « territory » dit ${territory}.`,
    expected: "le numéro et le lieu d’une même organisation",
    advice: "Relisez-les sur annuaire-entreprises.data.gouv.fr.",
  }),
);

function writeOneOf(meant: readonly Territory[]): string {
  const lines = meant
    .slice(0, 3)
    .map((one) => `« territory: ${codeOf(one)} » (${one.name}, ${holderOf(one)})`);
  return `Écrivez ${lines.join(" ou ")}`;
}

function holderOf({ type, departement, region }: Territory): string {
  if (type === "commune") return departement?.name ?? region.name;
  return type === "region" ? "région" : "département";
}

/** The fields that have no fault of their own. */
type Sound = Partial<MemberData>;

/** Every fault that needs more than one field to be seen, at its place. */
export function memberFaults(data: Sound, file: SplitFile): Fault[] {
  return [
    ...levelFaults(data, file),
    ...periodFaults(data, file),
    ...formerNameFaults(data, file),
    ...territoryFaults(data, file),
    ...sirenFaults(data, file),
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

/** Territory, place and level agree. */
function territoryFaults({ territory: written, place, level }: Sound, file: SplitFile): Fault[] {
  if (written === undefined) return [];
  const at = file.at(["territory"]);
  const [territory, ...others] = territoriesOf(written);
  if (territory === undefined)
    return [
      territoryUnknown(at, written, [...territoriesNamed(written), ...territoriesNear(written)]),
    ];
  if (others.length > 0) return [territoryAmbiguous(at, written, [territory, ...others])];
  const named = place ? territoriesNamed(place) : [];
  const isLevel = TYPES.some((type) => type === level);
  return [
    ...(named.length === 0 || named.some((one) => isWithin(one, territory))
      ? []
      : [territoryElsewhere(at, place ?? "", territory, named)]),
    ...(isLevel && level !== undefined && level !== territory.type
      ? [territoryLevel(at, territory, level)]
      : []),
  ];
}

/** A local authority has the number that the State gives it; no other has that of a commune elsewhere. */
function sirenFaults(
  { siren, name = "", level, territory: written = "" }: Sound,
  file: SplitFile,
): Fault[] {
  if (!siren) return [];
  const at = file.at(["siren"]);
  const [territory] = territoriesOf(written);
  const official = proposedSiren(level, name, territory);
  if (official !== undefined)
    return official === siren ? [] : [sirenWrong(at, { siren, name, official })];
  const commune = communeOfSiren(siren);
  if (commune === undefined || territory === undefined || isWithin(commune, territory)) return [];
  return [sirenElsewhere(at, { siren, commune: commune.name, territory: territory.name })];
}

/** The levels of the vocabulary that are territories. */
const TYPES: readonly Territory["type"][] = ["commune", "departement", "region"];

function isWithin({ type, code, departement, region }: Territory, outer: Territory): boolean {
  if (outer.type === "commune") return type === "commune" && code === outer.code;
  return outer.type === "region" ? region.code === outer.code : departement?.code === outer.code;
}

function useFaults({ uses = [] }: Sound, file: SplitFile): Fault[] {
  return uses.flatMap(({ on, read }, index) =>
    (on === undefined) === (read === undefined)
      ? [statementDate(file.at(["uses", index]), on !== undefined)]
      : [],
  );
}
