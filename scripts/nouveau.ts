/*
 * Purpose: help authors to add to the content: members that arrive, a post. Speaks French.
 * Usage: npm run nouveau                                    asks, question by question
 *        npm run nouveau -- membres arrivees.csv            the members of a table (docs/auteurs.md)
 *            --oui  --mettre-a-jour  --arrete-au 2025-03-21
 *        npm run nouveau -- actualite "Titre"               a post, ready to fill in
 *            --arrivees 2021-09-28 2021-12-21  --evenement  --date 2021-12-21  --adresse un-nom
 * Exits with 1 where something is wrong or nobody said yes: then nothing is written.
 */
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { contentRoot } from "../lib/content-root";
import { type Day, isDay } from "../lib/dates/day";
import { isoDates } from "../lib/dates/typed";
import { nearestOf } from "../lib/faults/suggest";
import { readContent } from "../lib/load";
import { today } from "../lib/today";
import { greetMembers, type MemberOptions, tableOf } from "./nouveau/members";
import { type PostRequest, writeNewPost } from "./nouveau/post";
import { askMembers, askPost } from "./nouveau/questions";
import { type Dialogue, Quit, terminal } from "./nouveau/terminal";
import { DAY_OR_NONE, readCommandLine, runCommand } from "./run-command";

const USAGE = `Dites ce que vous voulez ajouter :
  npm run nouveau -- membres arrivees.csv            les membres d’un tableau
      --arrete-au 2025-03-21                         et le jour jusqu’auquel le registre sait tout
      --mettre-a-jour                                complète aussi les fiches qui existent
      --oui                                          écrit sans demander
  npm run nouveau -- actualite "Son titre"           une actualité à remplir
      --arrivees 2021-09-28 2021-12-21               accueille les membres arrivés après le premier jour, jusqu’au second
      --evenement                                    annonce une rencontre ; suivi d’un jour, celui où elle a lieu
      --date 2021-12-21                              un autre jour qu’aujourd’hui
      --adresse sept-arrivees                        une autre adresse que celle du titre
  npm run nouveau                                    pose les questions une à une (dans un terminal)`;

const OPTIONS = {
  "--oui": 0,
  "--mettre-a-jour": 0,
  "--arrete-au": 1,
  "--arrivees": 2,
  "--evenement": DAY_OR_NONE,
  "--date": 1,
  "--adresse": 1,
} as const;

/** What can be added, by the word for it; on the old site, a post was « un billet ». */
const ADDED = new Map([
  ["membres", "membres"],
  ["actualite", "actualite"],
  ["actualité", "actualite"],
  ["billet", "actualite"],
]);

const root = contentRoot(process.env);
const day = () => today(process.env);
const say = (text: string) => console.log(text);

async function main(argv: readonly string[], dialogue: Dialogue | null): Promise<boolean> {
  const { words, options } = readCommandLine(argv, OPTIONS);
  const [what, subject] = words;
  const memberOptions: MemberOptions = {
    root,
    today: day(),
    yes: options.has("--oui"),
    update: options.has("--mettre-a-jour"),
    asOf: dayOf("--arrete-au", options.get("--arrete-au")?.[0]),
  };
  if (what === undefined) return askWhat(memberOptions, dialogue);
  const added = ADDED.get(what);
  if (added === "membres") {
    if (subject === undefined) throw new Error(`Il manque le nom du tableau.\n\n${USAGE}`);
    const table = await tableOf(pathOf(subject), memberOptions.update);
    return greetMembers(table, memberOptions, dialogue, say);
  }
  if (added === "actualite") {
    if (subject === undefined) throw new Error(`Il manque le titre, entre guillemets.\n\n${USAGE}`);
    const [from, to] = (options.get("--arrivees") ?? []).map((typed) => dayOf("--arrivees", typed));
    const date = dayOf("--date", options.get("--date")?.[0]) ?? day();
    const meeting = options.get("--evenement");
    return writePost({
      title: words.slice(1).join(" "),
      date,
      arrivals: from !== undefined && to !== undefined ? { from, to } : null,
      event: meeting === undefined ? null : (dayOf("--evenement", meeting[0]) ?? date),
      slug: options.get("--adresse")?.[0],
    });
  }
  const near = nearestOf(what, ["membres", "actualite"]);
  throw new Error(near === undefined ? USAGE : `« ${what} » ? Écrivez « ${near} ».\n\n${USAGE}`);
}

async function askWhat(options: MemberOptions, dialogue: Dialogue | null): Promise<boolean> {
  if (dialogue === null) throw new Error(USAGE);
  say("Pour quitter sans rien écrire : q, à toute question.");
  const what = await dialogue.ask("Que voulez-vous ajouter ? (membres, actualité) ");
  const added = ADDED.get(nearestOf(what, ADDED.keys()) ?? "");
  if (added === "actualite") return writePost(await askPost(dialogue, say, day()));
  if (added !== "membres") throw new Error(USAGE);
  const { content } = await readContent(root, day());
  const { vocabulary } = content.register;
  const table = await askMembers(dialogue, say, { today: day(), vocabulary });
  return greetMembers(table, options, dialogue, say);
}

async function writePost(request: PostRequest): Promise<boolean> {
  const path = await writeNewPost(root, request);
  say(`Actualité à remplir : ${path}\nC’est un brouillon : on ne le voit que par npm run dev.`);
  return true;
}

function dayOf(option: string, typed: string | undefined): Day | undefined {
  const day = typed === undefined ? undefined : isoDates(typed);
  if (day === undefined || isDay(day)) return day;
  throw new Error(`${option} « ${typed} » : un jour s’écrit AAAA-MM-JJ, par exemple 2021-12-21.`);
}

/** The path of a file as typed where npm was called. */
function pathOf(typed: string): string {
  const path = resolve(process.env.INIT_CWD ?? ".", typed);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile()) return path;
  throw new Error(
    found?.isDirectory()
      ? `« ${typed} » est un dossier : donnez le nom du tableau qu’il contient.`
      : `Le fichier « ${typed} » est introuvable. Relisez son nom et son dossier.`,
  );
}

await runCommand(USAGE, async (argv) => {
  const dialogue = terminal();
  try {
    return await main(argv, dialogue);
  } catch (error) {
    if (!(error instanceof Quit)) throw error;
    say("\nRien n’a été écrit.");
    return false;
  } finally {
    dialogue?.close();
  }
});
