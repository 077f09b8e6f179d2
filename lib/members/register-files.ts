/** From all files of members/ to the register, as far as they can be read. */
import type { ReadFiles } from "../content/files";
import { type SplitFile, splitFrontMatter, splitYamlFile } from "../content/front-matter";
import { attempt } from "../messages/attempt";
import type { Message } from "../messages/message";
import type { Member } from "./member";
import { idOf, readMember } from "./read-member";
import { readRegister } from "./read-register";
import type { Register } from "./register";

/** The register's place in the project. */
export const REGISTER_FILE = "members/register.yml";

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
  messages: Message[];
}

/** Reads the files of members and `register.yml`, given as text. */
export function readRegisterFiles(members: ReadFiles, registerYml: ReadFiles): RegisterFiles {
  const messages = [...members.messages, ...registerYml.messages];
  const memberFiles = new Map<string, SplitFile>();
  const read: Member[] = [];
  for (const source of members.files) {
    const split = splitFrontMatter(source);
    memberFiles.set(idOf(source.path), split.file);
    const reading = attempt(
      source.path,
      () => (split.ok ? readMember(split.file) : split),
      (fault) => ({ ok: false as const, messages: [fault] }),
    );
    if ("member" in reading) read.push(reading.member);
    else messages.push(...reading.messages);
  }
  const own = registerOf(registerYml, read);
  return {
    register: own.register,
    memberIds: new Set(members.paths.map(idOf)),
    memberFiles,
    registerFile: own.file,
    messages: [...messages, ...own.messages],
  };
}

/** Without a readable register.yml, the members can still be checked. */
function registerOf(
  { files: [source] }: ReadFiles,
  members: readonly Member[],
): { register: Register; file: SplitFile | null; messages: Message[] } {
  const unknown = { asOf: "1000-01-01", members: [...members], published: [] };
  if (source === undefined) return { register: unknown, file: null, messages: [] };
  const split = splitYamlFile(source);
  const reading = split.ok ? readRegister(split.file, members) : split;
  return "register" in reading
    ? { register: reading.register, file: split.file, messages: [] }
    : { register: unknown, file: null, messages: reading.messages };
}
