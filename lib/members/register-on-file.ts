/** The real register, for tests: the files of members/, uncut. */
import { readFiles, readFolder } from "../content/files";
import type { Register } from "./register";
import { REGISTER_FILE, readRegisterFiles } from "./register-files";

/** Reads it. Throws where a file has faults. */
export async function registerOnFile(): Promise<Register> {
  const { register, messages } = readRegisterFiles(
    await readFolder(process.cwd(), "members", ".md"),
    await readFiles(process.cwd(), [REGISTER_FILE]),
  );
  const [fault] = messages;
  if (fault !== undefined) throw new Error(`${fault.place.file} has faults.`);
  return register;
}
