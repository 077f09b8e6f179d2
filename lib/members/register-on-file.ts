/** The real register, for tests: the files of members/, uncut. */
import { readFiles, readFolder } from "../content/files";
import type { Register } from "./register";
import { REGISTER_FILES, readRegisterFiles } from "./register-files";

/**
 * The register of members/ as it is on file.
 *
 * @throws Error naming the first file that has faults
 */
export async function registerOnFile(): Promise<Register> {
  const { register, messages } = readRegisterFiles(
    await readFolder(process.cwd(), "members", ".md"),
    await readFiles(process.cwd(), REGISTER_FILES),
  );
  const [fault] = messages;
  if (fault !== undefined) throw new Error(`${fault.place.file} has faults.`);
  return register;
}
