/** The real register, for tests: the files of members/, uncut. */
import { readFiles, readFolder } from "../content/files";
import { splitFrontMatter, splitYamlFile } from "../content/front-matter";
import { readMember } from "./read-member";
import { readRegister } from "./read-register";
import type { Register } from "./register";

/** Reads it. Throws where a file has faults. */
export async function registerOnFile(): Promise<Register> {
  const { files } = await readFolder(process.cwd(), "members", ".md");
  const members = files.map((file) => {
    const split = splitFrontMatter(file);
    const read = split.ok ? readMember(split.file) : split;
    if (!read.ok) throw new Error(`${file.path} has faults.`);
    return read.member;
  });
  const [file] = (await readFiles(process.cwd(), ["members/register.yml"])).files;
  const split = splitYamlFile(file ?? { path: "members/register.yml", text: "" });
  const read = split.ok ? readRegister(split.file, members) : split;
  if (!read.ok) throw new Error("members/register.yml has faults.");
  return read.register;
}
