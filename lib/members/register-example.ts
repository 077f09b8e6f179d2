/** A small register for tests, every day and name of which is written here. */
import * as z from "zod";
import { readFiles, readFolder } from "../content/files";
import { contentRoot } from "../content-root";
import { type ApproximateDate, parseEdtf } from "../dates/edtf";
import type { FormerName, Member, Period, Statement } from "./member";
import { areas } from "./official-territories";
import { compare } from "./order";
import { plainShape } from "./plain-fields";
import { REGISTER_FILES, readRegisterFiles } from "./read-register";
import type { Register } from "./register";
import { entryOf } from "./vocabulary";
import { vocabularyExample as vocabulary } from "./vocabulary-example";

/** The date that an EDTF text writes. Throws on a text out of the profile. */
export function date(edtf: string): ApproximateDate {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(`${edtf} is no date of the profile.`);
  return parsed.date;
}

/** A stay: EDTF dates, and the counting day where it is not the latest possible one. */
export function stay(joined: string, left?: string, counted?: string): Period {
  return {
    joined: date(joined),
    counted: counted ?? null,
    left: left === undefined ? null : date(left),
  };
}

/** A name given up. */
export function formerName(name: string, until: string): FormerName {
  return { name, shortName: name, until: date(until) };
}

/** A statement of a day, with a source of that day. */
export function statement(day: string, usageId: string | null, text: string): Statement {
  const source = { title: `Billet du ${day}`, url: `https://exemple.fr/${day}`, day, copy: null };
  const usage = usageId === null ? null : known(vocabulary.usages, usageId);
  return { day, known: "said", usage, text, with: [], source };
}

/** What a member of a test has, its kind and level by their ids. */
interface Fields extends Partial<Omit<Member, "kind" | "level">> {
  kind?: string;
  level?: string | null;
}

/** A member named `name`, since 2020-01-15, without anything that `fields` does not give. */
export function member(
  id: string,
  name: string,
  { kind: kindId = "operateur", level = null, ...fields }: Fields = {},
): Member {
  const kind = known(vocabulary.kinds, kindId);
  return {
    id,
    name,
    shortName: name,
    kind,
    level: level === null ? null : known(kind.levels, level),
    periods: [stay("2020-01-15")],
    formerNames: [],
    formerIds: [],
    succeededBy: null,
    ...z.object(plainShape).parse({}),
    territory: null,
    logo: null,
    roles: [],
    uses: [],
    sources: [],
    ...fields,
  };
}

/** A register of these members, by id. */
export function register(...members: Member[]): Register {
  return {
    asOf: "2022-06-30",
    members: members.sort((a, b) => compare(a.id, b.id)),
    published: [],
    vocabulary,
    areas: areas(),
    copies: {},
  };
}

/** The entry of the example's vocabulary that has this id. Throws where there is none. */
export function known<Entry extends { id: string }>(entries: readonly Entry[], id: string): Entry {
  const entry = entryOf(entries, id);
  if (entry === undefined) throw new Error(`${id} is not in the vocabulary.`);
  return entry;
}

/**
 * The register of members/ as it is on file, uncut; that of e2e/fixtures/club.
 *
 * @throws Error naming the first file that has faults
 */
export async function registerOnFile(): Promise<Register> {
  const { register, faults } = readRegisterFiles(
    readFolder(contentRoot(process.env), "members", ".md"),
    readFiles(contentRoot(process.env), REGISTER_FILES),
  );
  const [fault] = faults;
  if (fault !== undefined) throw new Error(`${fault.place.file} has faults.`);
  return register;
}
