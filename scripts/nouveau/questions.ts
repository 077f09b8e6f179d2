/** Asks, one question after the other, for what the command line did not say. */

import { capitalised } from "../../lib/content/typography";
import { type Day, isDay } from "../../lib/dates/day";
import { isoDates } from "../../lib/dates/typed";
import type { Fault } from "../../lib/faults/fault";
import { report } from "../../lib/faults/report";
import { readArrival } from "../../lib/members/arrival";
import { type ArrivalColumn, columnNames } from "../../lib/members/arrival-columns";
import { idTyped } from "../../lib/members/arrival-values";
import type { ArrivalRow } from "../../lib/members/arrivals-csv";
import { entryOf, levelsOf, type Vocabulary } from "../../lib/members/vocabulary";
import type { Table } from "./members";
import type { PostRequest } from "./post";
import { type Dialogue, isYes } from "./terminal";

type Say = (text: string) => void;

/** What answers depend on. */
interface Asking {
  today: Day;
  vocabulary: Vocabulary;
}

/** The question of each column; an empty answer leaves the cell empty. */
function questionsOf(vocabulary: Vocabulary): Record<ArrivalColumn, string> {
  const namesOf = (entries: readonly { name: string }[]) =>
    entries.map(({ name }) => name).join(", ");
  const { kinds, usages, usageLabel } = vocabulary;
  const example = capitalised(usages[0]?.sentence ?? "");
  return {
    nom: "Nom de l’organisation : ",
    "nom court": "Nom court, s’il y en a un : ",
    type: `Type (${namesOf(kinds)}) : `,
    niveau: `Niveau (${namesOf(levelsOf(vocabulary))}) : `,
    arrivée: "Arrivée (21/12/2021, 12/2021, entre le 29/09/2021 et le 21/12/2021) : ",
    "comptée le":
      "Jour depuis lequel le Club la compte, si ce n’est pas le plus tardif possible : ",
    lieu: "Ville ou territoire : ",
    territoire: "Code Insee du territoire, si le lieu ne suffit pas à le dire : ",
    site: "Site web : ",
    siren: "Numéro SIREN : ",
    source: "Source (adresse de l’annonce) : ",
    usage: `${usageLabel} (${namesOf(usages)}) : `,
    phrase: `Ce qu’elle en fait, en une phrase sans sujet (« ${example}. ») : `,
    "dite le": "Jour de cette phrase, si la source n’en a pas : ",
    identifiant: "Identifiant, si celui tiré du nom ne convient pas : ",
  };
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
  const cells = new Map<ArrivalColumn, string>();
  const row: ArrivalRow = {
    cells,
    at: (column) => ({ file: "réponses", line, column: columnNames.indexOf(column) + 1 }),
  };
  const { kinds } = asking.vocabulary;
  for (const column of columnNames) {
    const kind = entryOf(kinds, idTyped(cells.get("type") ?? "", kinds));
    if (column === "niveau" && !kind?.levels.length) continue;
    if ((column === "usage" || column === "dite le") && !cells.has("phrase")) continue;
    await askCell(column, row, cells, { dialogue, say, ...asking });
  }
  return row;
}

/** Asks until the answer has no fault; those of cells not yet asked for do not count. */
async function askCell(
  column: ArrivalColumn,
  row: ArrivalRow,
  cells: Map<ArrivalColumn, string>,
  { dialogue, say, today, vocabulary }: Asking & { dialogue: Dialogue; say: Say },
): Promise<void> {
  for (;;) {
    const answer = await dialogue.ask(questionsOf(vocabulary)[column]);
    cells.delete(column);
    if (answer !== "") cells.set(column, answer.normalize("NFC"));
    const read = readArrival(row, "x", today, vocabulary);
    const faults = read.ok ? [] : read.faults.filter((fault) => isOf(column, fault, row));
    if (faults.length === 0) return;
    say(report(faults));
  }
}

/** Whether a fault is for the question of a column: a level is asked for after the kind that needs it. */
function isOf(column: ArrivalColumn, { id, place }: Fault, row: ArrivalRow): boolean {
  if (id === "level-missing") return column === "niveau";
  return place.column === row.at(column).column;
}

/** The post that somebody asks for. */
export async function askPost(dialogue: Dialogue, say: Say, today: Day): Promise<PostRequest> {
  const title = await until(
    dialogue,
    "Titre du billet : ",
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
  const date = await day(`Date du billet (rien : ${today}) : `, today);
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
