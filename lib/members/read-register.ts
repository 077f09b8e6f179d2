/** From the files of members/ to the register. */
import { misnamed, type ReadFiles } from "../content/files";
import {
  type Split,
  type SplitFile,
  splitFrontMatter,
  splitYamlFile,
} from "../content/front-matter";
import { onceFor } from "../content/once-for";
import { slug } from "../content/slug";
import { soundFields, type Validated, validate } from "../content/validate";
import { attempt, type Fault } from "../faults/fault";
import { memberFaults } from "./faults";
import { type Member, type MemberData, memberSchema, periodsOf, type Statement } from "./member";
import { areas, territoriesOf } from "./official-territories";
import { compare } from "./order";
import { type Register, registerSchema } from "./register";
import {
  entryOf,
  readVocabulary,
  standInVocabulary,
  VOCABULARY_FILE,
  type Vocabulary,
} from "./vocabulary";

/** The register's place in the project. */
export const REGISTER_FILE = "members/register.yml";

/** The files of members/ that are about all members. */
export const REGISTER_FILES = [REGISTER_FILE, VOCABULARY_FILE] as const;

/** The register and what it was read from. */
export interface RegisterFiles {
  /** The members that can be read. */
  register: Register;
  /** The ids of all members, those included whose file cannot be read. */
  memberIds: ReadonlySet<string>;
  /** The files of members, by id. */
  memberFiles: ReadonlyMap<string, SplitFile>;
  /** Null where register.yml cannot be read: then `asOf` means nothing. */
  registerFile: SplitFile | null;
  faults: Fault[];
}

/** Reads the files of members, and `REGISTER_FILES`, given as text. */
export function readRegisterFiles(members: ReadFiles, registerYml: ReadFiles): RegisterFiles {
  const splits = members.files.map(splitFrontMatter);
  const files = splits.map(({ file }) => file);
  const words = splitAt(VOCABULARY_FILE, registerYml);
  const readWords = words && readVocabulary(words);
  const vocabulary = readWords?.ok ? readWords.data : standInVocabulary(words?.file ?? null, files);
  const readings = splits.map((split) =>
    attempt<Validated<Member>>(
      split.file.path,
      () => readMember(split, vocabulary),
      (fault) => ({ ok: false, faults: [fault] }),
    ),
  );
  // Without a readable register.yml, the members can still be checked.
  const own = splitAt(REGISTER_FILE, registerYml);
  const readOwn = own?.ok ? validate(own.file, registerSchema(vocabulary)) : own;
  const data = readOwn && "data" in readOwn ? readOwn.data : null;
  return {
    register: {
      asOf: data?.asOf ?? "1000-01-01",
      members: readings
        .flatMap((read) => (read.ok ? [read.data] : []))
        .sort((a, b) => compare(a.id, b.id)),
      published: (data?.published ?? []).toSorted((a, b) => compare(a.day, b.day)),
      vocabulary,
      areas: areas(),
      copies: data?.copies ?? {},
    },
    memberIds: new Set(members.paths.map(idOf)),
    memberFiles: new Map(files.map((file) => [idOf(file.path), file])),
    registerFile: data === null || own === undefined ? null : own.file,
    faults: [
      ...[...members.faults, ...registerYml.faults],
      ...[...readings, readWords, readOwn].flatMap((reading) =>
        reading && "faults" in reading ? reading.faults : [],
      ),
    ],
  };
}

function splitAt(path: string, { files }: ReadFiles) {
  const source = files.find((file) => file.path === path);
  return source && splitYamlFile(source);
}

/** The member that a file describes, or everything that is wrong with the file. */
export function readMember(split: Split, vocabulary: Vocabulary): Validated<Member> {
  if (!split.ok) return split;
  const { file } = split;
  const schema = memberSchema(vocabulary);
  const validated = validate(file, schema);
  // What has no fault alone is checked together, so that all faults come at once.
  const data = validated.ok
    ? validated.data
    : partial(vocabulary).parse(soundFields(file.data, schema));
  const faults = [
    ...nameFaults(file.path),
    ...(validated.ok ? [] : validated.faults),
    ...memberFaults(data, file),
  ];
  if (!validated.ok || faults.length > 0) return { ok: false, faults };
  return { ok: true, data: build(idOf(file.path), validated.data) };
}

const partial = onceFor((vocabulary: Vocabulary) => memberSchema(vocabulary).partial());

function nameFaults(path: string): Fault[] {
  const name = path.replace(/^.*\//, "");
  if (/^[a-z0-9]+(-[a-z0-9]+)*\.md$/.test(name)) return [];
  const expected = "des minuscules sans accent, des chiffres et des tirets : « ville-de-paris.md »";
  return [misnamed(path, expected, `${slug(idOf(path)) || "nom"}.md`)];
}

/** `members/ratp.md` describes the member `ratp`. */
export function idOf(path: string): string {
  return path.replace(/^.*\//, "").replace(/\.md$/, "");
}

function build(id: string, { joined, counted, left, ...data }: MemberData): Member {
  return {
    id,
    ...data,
    shortName: data.shortName ?? data.name,
    level: entryOf(data.kind.levels, data.level) ?? null,
    periods: periodsOf({ periods: data.periods, joined, counted, left }),
    formerNames: data.formerNames.toSorted((a, b) => compare(a.until.latest, b.until.latest)),
    territory: territoriesOf(data.territory ?? "")[0] ?? null,
    uses: data.uses.flatMap(statementOf).sort((a, b) => compare(a.day, b.day)),
  };
}

function statementOf({ on, read, ...said }: MemberData["uses"][number]): Statement[] {
  const day = on ?? read;
  return day === undefined ? [] : [{ day, known: on === undefined ? "read" : "said", ...said }];
}
