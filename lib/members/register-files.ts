/** From all files of members/ to the register, as far as they can be read. */
import type { ReadFiles } from "../content/files";
import { type SplitFile, splitFrontMatter, splitYamlFile } from "../content/front-matter";
import { validate } from "../content/validate";
import { attempt, type Fault } from "../faults/fault";
import { areas } from "./official-territories";
import { compare } from "./order";
import { idOf, readMember } from "./read-member";
import { type Register, registerSchema } from "./register";
import { readVocabulary, standInVocabulary, VOCABULARY_FILE } from "./vocabulary";

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
  const readWords = words?.ok ? readVocabulary(words.file) : words;
  const vocabulary =
    readWords && "vocabulary" in readWords
      ? readWords.vocabulary
      : standInVocabulary(words?.file ?? null, files);
  const readings = splits.map((split) =>
    attempt(
      split.file.path,
      () => (split.ok ? readMember(split.file, vocabulary) : split),
      (fault) => ({ ok: false as const, faults: [fault] }),
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
        .flatMap((reading) => ("member" in reading ? [reading.member] : []))
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
