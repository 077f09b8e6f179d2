/**
 * The territories of France of today, by their INSEE codes: those of the package
 * @etalab/decoupage-administratif, after the Code officiel géographique. Read only where content is
 * read, so that no server holds its 35,000 communes: members carry the few that they need.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { slug } from "../content/slug";

/** A région or département of France, by its INSEE code of today. */
export interface Area {
  code: string;
  name: string;
}

/** All of them; a département says the code of its région. */
export interface Areas {
  regions: Area[];
  departements: (Area & { region: string })[];
}

/** A territory of France, with those that hold it. */
export interface Territory extends Area {
  type: "commune" | "departement" | "region";
  /** Null of a région of several, and overseas where there is none. */
  departement: Area | null;
  region: Area;
}

/** What the package says of a territory; of communes, most of it. */
interface Row {
  code: string;
  nom: string;
  type: string;
  /** Of a part: which commune it is a part of. */
  chefLieu?: string;
  commune?: string;
  departement?: string;
  region?: string;
  /** Of those overseas that belong to no département. */
  collectiviteOutremer?: { code: string };
  siren?: string;
  codesPostaux?: string[];
}

const regions = once(() => rowsOf("regions").map(area));
const departements = once(() =>
  rowsOf("departements").map((row) => ({ ...area(row), region: row.region ?? "" })),
);
/** Those that are parts of others now among them. */
const allCommunes = once(() => rowsOf("communes"));
const communes = once(() => allCommunes().filter(({ type }) => type === "commune-actuelle"));
const communesByCode = once(() => new Map(communes().map((row) => [row.code, row])));
/** Communes by their names as addresses have them. */
const communesByName = once(() => {
  const byName = new Map<string, Row[]>();
  for (const row of communes()) {
    const name = slug(row.nom);
    byName.set(name, [...(byName.get(name) ?? []), row]);
  }
  return byName;
});
/** Groupings of communes: their code is their SIREN. */
const groupings = once(() => rowsOf("epci").map(area));

/** What `make` gives, made when it is first asked for. */
function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function rowsOf(file: string): Row[] {
  // As far from here as from where scripts/import-ts.mjs bundles to; no bundler takes it along.
  const here = dirname(fileURLToPath(import.meta.url));
  const packages = join(/* turbopackIgnore: true */ here, "../../node_modules");
  const path = join(packages, "@etalab/decoupage-administratif/data", `${file}.json`);
  return JSON.parse(readFileSync(path, "utf8"));
}

function area({ code, nom }: Row): Area {
  return { code, name: nom.replaceAll("'", "’") };
}

function plainArea({ code, name }: Area): Area {
  return { code, name };
}

/** All régions and départements. */
export function areas(): Areas {
  return { regions: regions(), departements: departements() };
}

/** Départements and régions, with those that hold them. */
const wideTerritories = once((): Territory[] => [
  ...departements().map(({ code, name, region }): Territory => {
    const departement = { code, name };
    return { type: "departement", ...departement, departement, region: regionOf(region) };
  }),
  ...regions().map((region): Territory => {
    const within = departements().filter((one) => one.region === region.code);
    // A région of one département, as those overseas are, is in that one.
    const [only = null] = within.length === 1 ? within.map(plainArea) : [];
    return { type: "region", ...region, departement: only, region };
  }),
]);

function ofCommune(row: Row): Territory {
  const departement = departements().find(({ code }) => code === row.departement);
  return {
    type: "commune",
    ...area(row),
    departement: departement ? plainArea(departement) : null,
    region: regionOf(row.region ?? row.collectiviteOutremer?.code),
  };
}

/** @throws {Error} where the package knows no such région */
function regionOf(sought: string | undefined): Area {
  const region = regions().find(({ code }) => code === sought);
  if (region === undefined) throw new Error(`La région ${sought} est inconnue.`);
  return region;
}

/**
 * The territories that a member's file may mean by a code: that of a commune, `34172`, of a
 * département, `departement-34`, or of a région, `region-76`. A code alone that is a département's
 * and a région's, as 44 is, means both.
 */
export function territoriesOf(written: string): Territory[] {
  const [, type, code = written] = /^(departement|region)-(.*)$/.exec(written) ?? [];
  const commune = type === undefined ? communesByCode().get(code) : undefined;
  const isMeant = (one: Territory) => one.code === code && (type ?? one.type) === one.type;
  return [...(commune ? [ofCommune(commune)] : []), ...wideTerritories().filter(isMeant)];
}

/** What a code of none may mean: one that lost its zero or its capital, or that of a part of a commune. */
export function territoriesNear(written: string): Territory[] {
  const whole = written.toUpperCase().padStart(5, "0");
  const part = allCommunes().find(({ code }) => code === whole);
  return territoriesOf(part?.commune ?? part?.chefLieu ?? whole);
}

/** The commune whose SIREN this is. */
export function communeOfSiren(siren: string): Territory | undefined {
  const row = communes().find((one) => one.siren === siren);
  return row && ofCommune(row);
}

/** How a member's file writes a territory. */
export function codeOf({ type, code }: Territory): string {
  return type === "commune" ? code : `${type}-${code}`;
}

/** All territories of this name, or communes of this postal code. */
export function territoriesNamed(name: string): Territory[] {
  const sought = slug(name);
  const rows = /^\d{5}$/.test(name)
    ? communes().filter(({ codesPostaux }) => codesPostaux?.includes(name))
    : communesByName().get(sought);
  const wide = wideTerritories().filter((one) => slug(one.name) === sought);
  return [...(rows ?? []).map(ofCommune), ...wide];
}

/**
 * The territory that a place most probably is: of the type that a level names, or else a commune;
 * undefined where there is none of this name, or more than one.
 */
export function proposedTerritory(place: string, level: string | undefined): Territory | undefined {
  const named = territoriesNamed(place);
  const ofType = (type: string | undefined) => named.filter((one) => one.type === type);
  const levelled = ofType(level);
  const communesNamed = ofType("commune");
  const [first, ...others] =
    levelled.length > 0 ? levelled : communesNamed.length > 0 ? communesNamed : named;
  return others.length === 0 ? first : undefined;
}

/** The SIREN of a local authority that the package holds: of a commune, or of a grouping by its name. */
export function proposedSiren(
  level: string | undefined,
  name: string,
  territory: Territory | undefined,
): string | undefined {
  if (level === "commune") return communesByCode().get(territory?.code ?? "")?.siren;
  if (level !== "intercommunalite") return undefined;
  const named = groupings().filter((one) => withoutForm(one.name) === withoutForm(name));
  return named.length === 1 ? named[0]?.code : undefined;
}

/** « CA Val d'Europe Agglomération » is one of « CA », a form that no name of ours has. */
function withoutForm(name: string): string {
  return slug(name).replace(/^(cc|ca|cu)-/, "");
}
