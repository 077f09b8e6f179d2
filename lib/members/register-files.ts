/** From all files of members/ to the register, as far as they can be read. */
import type { ReadFiles } from "../content/files";
import { type SplitFile, splitFrontMatter, splitYamlFile } from "../content/front-matter";
import { attempt, type Fault } from "../faults/fault";
import type { Member } from "./member";
import { areas } from "./official-territories";
import { idOf, readMember } from "./read-member";
import { readRegister } from "./read-register";
import type { Register } from "./register";
import { readVocabulary, standInVocabulary, VOCABULARY_FILE, type Vocabulary } from "./vocabulary";

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
  const faults = [...members.faults, ...registerYml.faults];
  const splits = members.files.map(splitFrontMatter);
  const words = vocabularyOf(
    registerYml,
    splits.map(({ file }) => file),
  );
  const read: Member[] = [];
  for (const split of splits) {
    const reading = attempt(
      split.file.path,
      () => (split.ok ? readMember(split.file, words.vocabulary) : split),
      (fault) => ({ ok: false as const, faults: [fault] }),
    );
    if ("member" in reading) read.push(reading.member);
    else faults.push(...reading.faults);
  }
  const own = registerOf(registerYml, read, words.vocabulary);
  return {
    register: own.register,
    memberIds: new Set(members.paths.map(idOf)),
    memberFiles: new Map(splits.map(({ file }) => [idOf(file.path), file])),
    registerFile: own.file,
    faults: [...faults, ...words.faults, ...own.faults],
  };
}

function vocabularyOf(
  { files }: ReadFiles,
  members: readonly SplitFile[],
): { vocabulary: Vocabulary; faults: Fault[] } {
  const source = files.find(({ path }) => path === VOCABULARY_FILE);
  if (source === undefined) return { vocabulary: standInVocabulary(null, members), faults: [] };
  const split = splitYamlFile(source);
  const reading = split.ok ? readVocabulary(split.file) : split;
  return "vocabulary" in reading
    ? { vocabulary: reading.vocabulary, faults: [] }
    : { vocabulary: standInVocabulary(split.file, members), faults: reading.faults };
}

/** Without a readable register.yml, the members can still be checked. */
function registerOf(
  { files }: ReadFiles,
  members: readonly Member[],
  vocabulary: Vocabulary,
): { register: Register; file: SplitFile | null; faults: Fault[] } {
  const source = files.find(({ path }) => path === REGISTER_FILE);
  const unknown = {
    asOf: "1000-01-01",
    members: [...members],
    published: [],
    vocabulary,
    areas: areas(),
    copies: {},
  };
  if (source === undefined) return { register: unknown, file: null, faults: [] };
  const split = splitYamlFile(source);
  const reading = split.ok ? readRegister(split.file, members, vocabulary) : split;
  return "register" in reading
    ? { register: reading.register, file: split.file, faults: [] }
    : { register: unknown, file: null, faults: reading.faults };
}
