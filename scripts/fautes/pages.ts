/** The documentation of faults, made of the examples of the rules. */
import { codePointOf } from "../../lib/content/invisible";
import { documented, EXAMPLE_POST, toldOfBad } from "../../lib/examples";
import { inFull } from "../../lib/messages/report";
import type { Documented, Example } from "../../lib/rules/rule";

/** The page of all faults. */
export const PAGE = "docs/fautes.md";

/** The guide for authors, which shows the commonest. */
export const GUIDE = "docs/auteurs.md";

/** The text of `docs/fautes.md`. */
export function faultsPage(): string {
  const examples = documented.flatMap((one) => one.examples);
  return `# Les fautes que la vérification connaît

Cette page est faite par \`npm run fautes\`, à partir des règles : on ne l’écrit pas à la main. Pour
trouver une faute, cherchez ici le mot entre crochets qui finit sa première ligne. Pour chacune des
${examples.length} fautes montrées : ce qui est écrit, ce que \`npm run check\` en dit, ce qu’il faut écrire.

Ne sont pas montrées celles d’un fichier que l’on ne peut ouvrir, qui n’est pas en UTF-8 ou qui est
trop lourd, ni celles d’un tableau d’arrivées, dites par \`npm run nouveau\`.

${documented.map(section).join("\n")}`;
}

function section({ title, examples }: Documented): string {
  return `## ${title}\n\n${examples.map(fault).join("\n")}`;
}

function fault(example: Example, index: number): string {
  const { bad, good, file = EXAMPLE_POST, renamed = file } = example;
  const named = file === EXAMPLE_POST ? "" : `, dans ${file}`;
  const renaming = renamed === file ? "" : `, dans ${renamed}`;
  return `${index === 0 ? "" : "---\n\n"}On a écrit${named} :

${block(bad)}

La vérification dit :

${block(paragraph(example))}

Il faut écrire${renaming} :

${block(good)}
`;
}

function paragraph(example: Example): string {
  const message = toldOfBad(example).find(({ found }) => found === example.message);
  if (message === undefined) throw new Error(`Nothing is told of ${JSON.stringify(example.bad)}.`);
  return inFull(message).trimEnd();
}

function block(text: string): string {
  if (text === "") return "(rien)";
  return `\`\`\`text\n${visible(text)}\n\`\`\``;
}

/** Text with its invisible characters named. */
function visible(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, (character) => `⟨${codePointOf(character)}⟩`);
}

/** The table of the commonest faults, for the guide. */
export function commonFaults(): string {
  const rows = documented
    .flatMap((one) => one.examples)
    .filter(({ common }) => common)
    .map(({ bad, message, good }) => [code(bad), escaped(message), code(good)]);
  const head = ["on a écrit", "la vérification dit", "il faut écrire"];
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

/** The lines of an example, front matter's fences apart, in a cell. */
function code(text: string): string {
  const lines = text.split("\n").filter((line) => line !== "---" && line !== "");
  return lines.map((line) => `\`${line.replaceAll("|", "\\|")}\``).join("<br>");
}

function escaped(text: string): string {
  return text.replace(/[\\<>*_[\]|`]/g, "\\$&");
}

const TABLE = /(?<=<!-- npm run fautes -->\n)[\s\S]*?(?=<!-- fin -->)/;

/** The guide with this table in the place of the one that it has. */
export function withCommonFaults(guide: string, table: string): string {
  if (!TABLE.test(guide)) throw new Error(`${GUIDE} has no place for the table of faults.`);
  return guide.replace(TABLE, () => `\n${table}\n\n`);
}
