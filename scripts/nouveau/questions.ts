/** Asks, one question after the other, for what the command line did not say. */

import { type Day, isDay } from "../../lib/dates/day";
import { isoDates } from "../../lib/dates/typed";
import type { Fault } from "../../lib/faults/fault";
import { report } from "../../lib/faults/report";
import {
  type ArrivalRow,
  arrivalColumns,
  columnNames,
  readArrival,
} from "../../lib/members/arrival";
import { idTyped } from "../../lib/members/arrival-values";
import { entryOf, type Vocabulary } from "../../lib/members/vocabulary";
import type { Table } from "./members";
import type { PostRequest } from "./post";
import { type Dialogue, isYes } from "./terminal";

type Say = (text: string) => void;

/** What answers depend on. */
interface Asking {
  today: Day;
  vocabulary: Vocabulary;
}

/** The members that somebody types, one after the other. */
export async function askMembers(dialogue: Dialogue, say: Say, asking: Asking): Promise<Table> {
  const rows: ArrivalRow[] = [];
  do rows.push(await askMember(dialogue, say, asking, rows.length + 1));
  while (await isYes(dialogue, "Un autre membre ?"));
  return { rows, faults: [] };
}

async function askMember(
  dialogue: Dialogue,
  say: Say,
  asking: Asking,
  line: number,
): Promise<ArrivalRow> {
  const cells = new Map<string, string>();
  const row: ArrivalRow = {
    cells,
    at: (column) => ({ file: "réponses", line, column: columnNames.indexOf(column) + 1 }),
  };
  const { kinds } = asking.vocabulary;
  for (const { name: column, question } of arrivalColumns) {
    const kind = entryOf(kinds, idTyped(cells.get("type") ?? "", kinds));
    if (column === "niveau" && !kind?.levels.length) continue;
    if ((column === "usage" || column === "dite le") && !cells.has("phrase")) continue;
    await askCell(column, question(asking.vocabulary), row, cells, { dialogue, say, ...asking });
  }
  return row;
}

/** Asks until the answer has no fault; those of cells not yet asked for do not count. */
async function askCell(
  column: string,
  question: string,
  row: ArrivalRow,
  cells: Map<string, string>,
  { dialogue, say, today, vocabulary }: Asking & { dialogue: Dialogue; say: Say },
): Promise<void> {
  for (;;) {
    const answer = await dialogue.ask(question);
    cells.delete(column);
    if (answer !== "") cells.set(column, answer.normalize("NFC"));
    const read = readArrival(row, "x", today, vocabulary);
    const faults = read.ok ? [] : read.faults.filter((fault) => isOf(column, fault, row));
    if (faults.length === 0) return;
    say(report(faults));
  }
}

/** Whether a fault is for the question of a column: a level is asked for after the kind that needs it. */
function isOf(column: string, { id, place }: Fault, row: ArrivalRow): boolean {
  if (id === "level-missing") return column === "niveau";
  return place.column === row.at(column).column;
}

/** The post that somebody asks for. */
export async function askPost(dialogue: Dialogue, say: Say, today: Day): Promise<PostRequest> {
  const title = await until(
    dialogue,
    "Titre de l’actualité : ",
    (text) => text !== "",
    () => say("Il faut un titre."),
  );
  const day = async (question: string, preset = "") => {
    const fits = (text: string) => isDay(isoDates(text) || preset);
    const typed = await until(dialogue, question, fits, () =>
      say("Écrivez un jour du calendrier, par exemple 21/12/2021."),
    );
    return isoDates(typed) || preset;
  };
  const date = await day(`Date de l’actualité (rien : ${today}) : `, today);
  const greets = await isYes(dialogue, "Accueille-t-il de nouveaux membres ?");
  const arrivals = greets
    ? {
        from: await day("Arrivés après le : "),
        to: await day(`Jusqu’au (rien : ${date}) : `, date),
      }
    : null;
  const event = (await isYes(dialogue, "Annonce-t-il une rencontre ?")) ? date : null;
  return { title, date, arrivals, event, slug: undefined };
}

async function until(
  dialogue: Dialogue,
  question: string,
  fits: (answer: string) => boolean,
  otherwise: () => void,
): Promise<string> {
  for (;;) {
    const answer = await dialogue.ask(question);
    if (fits(answer)) return answer;
    otherwise();
  }
}
