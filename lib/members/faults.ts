/** The faults of a member's file that need more than one field to be seen. */

import type { SplitFile } from "../content/front-matter";
import { keyMissing, valueChoice } from "../content/validate";
import { type Fault, faultAt } from "../faults/fault";
import { nearestOf } from "../faults/suggest";
import { countingDay } from "./head-count";
import { type MemberData, periodsOf } from "./member";
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
    levelFaults,
    periodFaults,
    formerNameFaults,
    territoryFaults,
    sirenFaults,
    useFaults,
  ].flatMap((faults) => [...faults(data, file)]);
}

/** Whether a field stands in the file, be it with faults. */
function isWritten(key: keyof MemberData, { data }: SplitFile): boolean {
  return Object.hasOwn(Object(data), key);
}

function* levelFaults({ kind, level }: Sound, file: SplitFile): Iterable<Fault> {
  if (kind === undefined) return;
  const allowed = idsOf(kind.levels);
  const isGiven = isWritten("level", file);
  if (allowed.length > 0 && !isGiven)
    yield faultAt("level-missing", file.at(["kind"]), {
      found: `Ce membre de type « ${kind.id} » n’a pas de « level ».`,
      expected: allowed.join(", "),
    });
  else if (allowed.length === 0 && isGiven)
    yield faultAt("level-unexpected", file.atKey([], "level"), {
      found: `Un membre de type « ${kind.id} » n’a pas de « level ».`,
      expected: "« level » pour les types qui ont des niveaux dans members/vocabulary.yml",
      advice: "Retirez « level ».",
    });
  else if (level !== undefined && !allowed.includes(level))
    yield valueChoice(file.at(["level"]), level, allowed, nearestOf(level, allowed));
}

function* periodFaults(data: Sound, file: SplitFile): Iterable<Fault> {
  const single = data.joined ?? data.counted ?? data.left;
  if (data.periods && single)
    return yield faultAt("period-and-periods", file.atKey([], "periods"), {
      found: "Le fichier donne à la fois « periods » et « joined », « counted » ou « left ».",
      expected: "« joined » (et « left ») pour une seule période, « periods » pour plusieurs",
      advice: "Déplacez la première période dans « periods ».",
    });
  const periods = periodsOf(data);
  if (periods.length === 0 && !isWritten("joined", file) && !isWritten("periods", file))
    yield keyMissing(file.at([]), "joined");
  for (const [index, period] of periods.entries()) {
    const { joined, counted, left } = period;
    const at = (key: string) => file.at(data.periods ? ["periods", index, key] : [key]);
    if (counted !== null && (counted > joined.latest || counted < (joined.earliest ?? counted)))
      yield faultAt("counted-outside", at("counted"), {
        found: `Le jour de compte (${counted}) est hors des bornes de l’arrivée (${joined.edtf}).`,
        expected: "un jour où l’arrivée est possible",
      });
    // Dates that may be in order are: only an order that is impossible is a fault.
    if (left !== null && left.latest <= countingDay(period))
      yield faultAt("period-order", at("left"), {
        found: `Le départ (${left.edtf}) précède l’arrivée (${joined.edtf}).`,
        expected: "un départ après l’arrivée",
        advice: "Relisez « joined », « counted » et « left ».",
      });
    const previous = periods[index - 1];
    if (previous && (previous.left === null || previous.left.latest > countingDay(period)))
      yield faultAt("period-overlap", at("joined"), {
        found: `Deux périodes se chevauchent : celle de « ${previous.joined.edtf} » et celle de « ${joined.edtf} ».`,
        expected: "des périodes qui se suivent, chacune finie avant la suivante",
      });
  }
}

/** Of two names given up on one day, only one could ever be read. */
function* formerNameFaults({ formerNames = [] }: Sound, file: SplitFile): Iterable<Fault> {
  for (const [index, { name, until }] of formerNames.entries()) {
    const first = formerNames.slice(0, index).find((one) => one.until.latest === until.latest);
    if (first !== undefined)
      yield faultAt("former-names-until", file.at(["formerNames", index, "until"]), {
        found: `« ${first.name} » et « ${name} » auraient été son nom jusqu’au même jour (${until.edtf}).`,
        expected: "un seul nom un jour donné : des « until » qui diffèrent",
        advice: "Corrigez la date de l’un, ou retirez celui qui n’a pas été le nom principal.",
      });
  }
}

/** Territory, place and level agree. */
function* territoryFaults(
  { territory: written, place, level }: Sound,
  file: SplitFile,
): Iterable<Fault> {
  if (written === undefined) return;
  const at = file.at(["territory"]);
  const meant = territoriesOf(written);
  const [territory, another] = meant;
  if (territory === undefined) {
    const near = [...territoriesNamed(written), ...territoriesNear(written)];
    return yield faultAt("territory-unknown", at, {
      found: `« ${written} » n’est le code d’aucun territoire français d’aujourd’hui.`,
      expected:
        "le code Insee d’une commune (« 34172 »), d’un département (« departement-34 ») ou d’une région (« region-76 »)",
      advice:
        near.length === 0
          ? "Si vous ne le connaissez pas, ou à l’étranger, retirez la ligne : « place » suffit."
          : `${writeOneOf(near)}.`,
    });
  }
  if (another !== undefined)
    return yield faultAt("territory-ambiguous", at, {
      found: `« ${written} » est le code de plusieurs territoires : ${meant.map(({ name }) => name).join(", ")}.`,
      expected: "un code qui dit lequel",
      advice: `${writeOneOf(meant)}.`,
    });
  const named = place ? territoriesNamed(place) : [];
  if (named.length > 0 && !named.some((one) => isWithin(one, territory)))
    yield faultAt("territory-elsewhere", at, {
      found: `« place » dit ${place}, et « territory » ${territory.name}.`,
      expected: "deux fois le même lieu",
      advice: `${writeOneOf(named)} ; ou corrigez « place ».`,
    });
  if (TYPES.some((type) => type === level) && level !== territory.type)
    yield faultAt("territory-level", at, {
      found: `« level » dit ${level}, et « territory » (${territory.name}) n’en est pas.`,
      expected: "le territoire dont la collectivité porte le nom",
      advice: "Relisez « level » et « territory ».",
    });
}

/** A local authority has the number that the State gives it; no other has that of a commune elsewhere. */
function* sirenFaults(
  { siren, name = "", level, territory: written = "" }: Sound,
  file: SplitFile,
): Iterable<Fault> {
  if (!siren) return;
  const at = file.at(["siren"]);
  const [territory] = territoriesOf(written);
  const official = proposedSiren(level, name, territory);
  const commune = official === undefined ? communeOfSiren(siren) : undefined;
  if (official !== undefined && official !== siren)
    yield faultAt("siren-wrong", at, {
      found: `Le numéro SIREN ${siren} n’est pas celui de ${name}.`,
      expected: "le numéro que l’État lui donne",
      advice: `Écrivez « siren: ${official} ».`,
    });
  else if (commune && territory && !isWithin(commune, territory))
    yield faultAt("siren-elsewhere", at, {
      found: `Le numéro SIREN ${siren} est celui d’une commune, ${commune.name}, et « territory » dit ${territory.name}.`,
      expected: "le numéro et le lieu d’une même organisation",
      advice: "Relisez-les sur annuaire-entreprises.data.gouv.fr.",
    });
}

/** The levels of the vocabulary that are territories. */
const TYPES: readonly Territory["type"][] = ["commune", "departement", "region"];

function isWithin({ type, code, departement, region }: Territory, outer: Territory): boolean {
  if (outer.type === "commune") return type === "commune" && code === outer.code;
  return outer.type === "region" ? region.code === outer.code : departement?.code === outer.code;
}

function* useFaults({ uses = [] }: Sound, file: SplitFile): Iterable<Fault> {
  for (const [index, { on, read }] of uses.entries())
    if ((on === undefined) === (read === undefined))
      yield faultAt("statement-date", file.at(["uses", index]), {
        found: on ? "La mention a « on » et « read »." : "La mention n’a pas de date.",
        expected: "« on » (le jour de la source) ou, à défaut, « read » (le jour de lecture)",
      });
}
