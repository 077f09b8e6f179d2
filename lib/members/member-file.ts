import { stringify } from "yaml";

/** A member's file: front matter, then notes for those who keep the register. */
export function memberFile(frontMatter: Readonly<Record<string, unknown>>, notes: string): string {
  return `---\n${yamlText(frontMatter)}---\n${notes === "" ? "" : `\n${notes}\n`}`;
}

/** Data as block YAML, every scalar read back as the same text. */
export function yamlText(data: unknown): string {
  return stringify(data, { schema: "failsafe", lineWidth: 0 });
}
