import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { DAY_OR_NONE, readCommandLine } from "./run-command";

const RUN_COMMAND = join(import.meta.dirname, "run-command.ts");
const RUN_TS = join(import.meta.dirname, "run-ts.mjs");

/** Runs a command whose work is `body`, then `after` in the same shell; gives what went to stderr. */
function stderrOf(body: string, after: string, word = ""): string {
  const root = mkdtempSync(join(tmpdir(), "command-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const script = join(root, "command.mts");
  writeFileSync(
    script,
    `import { runCommand } from ${JSON.stringify(RUN_COMMAND)};\nawait runCommand("Deux mots.", async () => { ${body} });`,
  );
  const { PATH = "" } = process.env;
  const command = `{ "$0" "$1" "$2" ${word}; echo "code $?" >&2; } ${after}`;
  const words = [process.execPath, RUN_TS, script];
  const env = { PATH, NODE_ENV: "production" as const };
  return spawnSync("sh", ["-c", command, ...words], { env, encoding: "utf8" }).stderr;
}

test("of the modules that a command takes in, only its own main is called", () => {
  const root = mkdtempSync(join(tmpdir(), "command-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const saying = (word: string) => `export function main() { console.log("${word}"); }\n`;
  writeFileSync(join(root, "part.mts"), saying("part"));
  writeFileSync(join(root, "whole.mts"), `import "./part.mts";\n${saying("whole")}`);
  const words = [RUN_TS, join(root, "whole.mts")];
  expect(spawnSync(process.execPath, words, { encoding: "utf8" }).stdout).toBe("whole\n");
});

test("a reader that stops reading is no fault, and the work goes on", () => {
  const body = `for (let n = 0; n < 9; n += 1) {
    console.log("mot ".repeat(50000));
    await new Promise((done) => setImmediate(done));
  }
  console.error("fini");
  return false;`;
  expect(stderrOf(body, "| true")).toBe("fini\ncode 1\n");
});

test.each(["--help", "-h", "--aide"])("%s is answered with the command's use", (word) => {
  expect(stderrOf(`throw new Error("Rien."); return true;`, "1>&2", word)).toBe(
    "Deux mots.\ncode 0\n",
  );
});

test("our own errors are their own sentence, others are told as such, none with a stack", () => {
  expect(stderrOf(`throw new Error("Il manque un nom.");`, "")).toBe("Il manque un nom.\ncode 1\n");
  expect(stderrOf(`null.x; return true;`, "")).toMatch(
    /^La commande n’a pas pu finir : Cannot read [^\n]*\ncode 1\n$/,
  );
});

test("what the system refuses is told in French", () => {
  const body = `const { readFile } = await import("node:fs/promises");
  await readFile("/");
  return true;`;
  expect(stderrOf(body, "")).toMatch(
    /^La commande n’a pas pu finir : un dossier se trouve à la place d’un fichier[^\n]*\ncode 1\n$/,
  );
});

const known = { "--oui": 0, "--date": 1, "--arrivees": 2 };

test("words and options come apart, in any order", () => {
  const { words, options } = readCommandLine(
    ["actualite", "--arrivees", "2021-09-28", "2021-12-21", "Titre", "--date=2021-12-21", "--oui"],
    known,
  );
  expect(words).toEqual(["actualite", "Titre"]);
  expect(Object.fromEntries(options)).toEqual({
    "--arrivees": ["2021-09-28", "2021-12-21"],
    "--date": ["2021-12-21"],
    "--oui": [],
  });
});

test("an unknown option gets the nearest one", () => {
  expect(() => readCommandLine(["--arrives", "x"], known)).toThrow(
    "L’option --arrives n’existe pas. Écrivez --arrivees.",
  );
});

test.each([
  [["actualite", "--evenement", "10/03/2027", "Réunion"], ["10/03/2027"]],
  [["actualite", "Réunion", "--evenement=2027-03-10"], ["2027-03-10"]],
  [["actualite", "--evenement", "Réunion"], []],
  [["actualite", "Réunion", "--evenement"], []],
])("a day may follow an option, in %j", (argv, values) => {
  const { words, options } = readCommandLine(argv, { "--evenement": DAY_OR_NONE });
  expect(words).toEqual(["actualite", "Réunion"]);
  expect(options.get("--evenement")).toEqual(values);
});

test("an option without its values is told", () => {
  expect(() => readCommandLine(["--arrivees", "2021-09-28"], known)).toThrow(
    "--arrivees attend 2 valeurs.",
  );
  expect(() => readCommandLine(["--date", "--oui"], known)).toThrow("--date attend une valeur.");
});
