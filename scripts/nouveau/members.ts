/** Greets members from a table of arrivals: checks, shows, asks, writes. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { readFiles, readFolder } from "../../lib/content/files";
import type { Day } from "../../lib/dates/day";
import { type Fault, hasErrors } from "../../lib/faults/fault";
import { report } from "../../lib/faults/report";
import { readContent } from "../../lib/load";
import type { ArrivalRow } from "../../lib/members/arrival";
import { readArrivals } from "../../lib/members/arrivals-csv";
import { REGISTER_FILE } from "../../lib/members/read-register";
import { writeAll } from "../write-all";
import { describePlan } from "./describe-plan";
import { type PlanOptions, planMembers } from "./plan-members";
import { tableText } from "./table-text";
import { type Dialogue, isYes } from "./terminal";

/** A table of arrivals, read. */
export interface Table {
  rows: readonly ArrivalRow[];
  faults: readonly Fault[];
}

/** Reads a table from a file. Throws, in French, where there is none. */
export async function tableOf(path: string, update: boolean): Promise<Table> {
  const { file, faults } = tableText(basename(path), await readFile(path));
  if (file === undefined) return { rows: [], faults };
  const read = readArrivals(file, update ? ["nom"] : ["nom", "type", "arrivée"]);
  return { rows: read.rows, faults: [...faults, ...read.faults] };
}

/** What `npm run nouveau -- membres` was asked beside the table. */
export interface MemberOptions extends PlanOptions {
  root: string;
  today: Day;
  /** Writes without asking. */
  yes: boolean;
}

/**
 * Shows what a table would write and, on a yes, writes all of it. False where the table has
 * faults or nobody said yes: then nothing is written.
 */
export async function greetMembers(
  table: Table,
  { root, today, yes, ...options }: MemberOptions,
  dialogue: Dialogue | null,
  say: (text: string) => void,
): Promise<boolean> {
  const { content } = await readContent(root, today);
  const { files: memberFiles } = readFolder(root, "members", ".md");
  const [registerFile] = readFiles(root, [REGISTER_FILE]).files;
  const plan = planMembers(table.rows, { content, memberFiles, registerFile, today }, options);
  const faults = [...table.faults, ...plan.faults];
  if (faults.length > 0) say(`${report(faults)}\n`);
  if (hasErrors(faults)) {
    say("Rien n’a été écrit : corrigez le tableau, puis relancez la commande.");
    return false;
  }
  const files = [
    ...plan.members,
    ...(plan.register === null ? [] : [{ path: REGISTER_FILE, text: plan.register.text }]),
  ];
  if (files.length === 0) {
    say("Rien à écrire.");
    return true;
  }
  say(`${describePlan(plan)}\n`);
  if (!yes && dialogue === null) {
    say("Rien n’a été écrit : pour écrire sans question, ajoutez --oui.");
    return false;
  }
  if (!yes && dialogue !== null && !(await isYes(dialogue, "Écrire ces fichiers ?"))) {
    say("Rien n’a été écrit.");
    return false;
  }
  await writeAll(root, files);
  say(
    `${files.length === 1 ? "1 fichier écrit" : `${files.length} fichiers écrits`}. Pour les relire : npm run dev`,
  );
  return true;
}
