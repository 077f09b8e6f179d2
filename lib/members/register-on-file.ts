import { readFiles, readFolder } from "../content/files";
import { contentRoot } from "../content-root";
import type { Register } from "./register";
import { REGISTER_FILES, readRegisterFiles } from "./register-files";

/**
 * For tests: the register of members/ as it is on file, uncut; that of e2e/fixtures/club.
 *
 * @throws Error naming the first file that has faults
 */
export async function registerOnFile(): Promise<Register> {
  const { register, faults } = readRegisterFiles(
    await readFolder(contentRoot(process.env), "members", ".md"),
    await readFiles(contentRoot(process.env), REGISTER_FILES),
  );
  const [fault] = faults;
  if (fault !== undefined) throw new Error(`${fault.place.file} has faults.`);
  return register;
}
