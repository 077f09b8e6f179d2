/*
 * Purpose: ask the register in a terminal what the pages and the API answer.
 * Usage: npm run registre -- --au 2021-12-31          the members of a day
 *        npm run registre -- --entre 2020-12-31 2021-12-31   what changed after the first day, up to the second
 *        npm run registre -- --membre ratp            all that is known of one member
 * Exits with 1 where the request or the register has faults.
 */
import { contentRoot } from "../lib/content-root";
import { earlier, isDay } from "../lib/dates/day";
import { dateLabel, frenchDay } from "../lib/dates/french";
import { hasErrors } from "../lib/faults/fault";
import { report } from "../lib/faults/report";
import { nearestOf } from "../lib/faults/suggest";
import { checkContent } from "../lib/load";
import { cutRegister } from "../lib/members/as-of";
import { changesBetween } from "../lib/members/changes";
import { compareDays } from "../lib/members/find";
import { headCount } from "../lib/members/head-count";
import { memberById, type Register } from "../lib/members/register";
import { today } from "../lib/today";
import { describeStatement } from "./nouveau/describe-plan";
import { readCommandLine, runCommand } from "./run-command";

const USAGE = `Demandez l’une de ces trois choses :
  npm run registre -- --au 2021-12-31                 les membres de ce jour
  npm run registre -- --entre 2020-12-31 2021-12-31   ce qui a changé après le premier jour, jusqu’au second
  npm run registre -- --membre ratp                   ce que l’on sait d’un membre`;

function membersOfDay(register: Register, day: string): string {
  const { members } = compareDays(register, { on: day }, null);
  const byKind = register.vocabulary.kinds.map(({ id, plural }) => {
    const names = members.filter(({ member }) => member.kind.id === id).map(({ name }) => name);
    return names.length === 0 ? "" : `\n${plural} (${names.length})\n  ${names.join("\n  ")}\n`;
  });
  return `${members.length} membres au ${frenchDay(day)}\n${byKind.join("")}`;
}

function changes(register: Register, from: string, to: string): string {
  const lines = changesBetween(register, from, to).map(({ type, names, date, before }) => {
    const what = { joined: "arrivée", left: "départ", renamed: `s’appelait ${before?.name}` }[type];
    return `  ${names.name} : ${what}, ${dateLabel(date)}`;
  });
  const counts = `de ${headCount(register, from)} à ${headCount(register, to)} membres`;
  return [`Après le ${frenchDay(from)}, jusqu’au ${frenchDay(to)} : ${counts}`, ...lines].join(
    "\n",
  );
}

function member(register: Register, id: string): string {
  const found = memberById(register, id);
  if (found === undefined) {
    const near = nearestOf(
      id,
      register.members.map((one) => one.id),
    );
    throw new Error(
      `Aucun membre ne s’appelle « ${id} ».${near === undefined ? "" : ` Vouliez-vous « ${near} » ?`}`,
    );
  }
  const stays = found.periods.map(({ joined, left }) =>
    left === null
      ? `  arrivée : ${dateLabel(joined)}`
      : `  arrivée : ${dateLabel(joined)} ; départ : ${dateLabel(left)}`,
  );
  const uses = found.uses.map((statement) => `  ${describeStatement(statement)}`);
  return [found.name, `  ${found.kind.name}`, ...stays, ...uses].join("\n");
}

function answer(register: Register, argv: readonly string[]): string {
  const { options } = readCommandLine(argv, { "--au": 1, "--entre": 2, "--membre": 1 });
  const [[option, values] = ["", []]] = options;
  const [first = "", second = first] = values;
  if (option === "") throw new Error(USAGE);
  if (option === "--membre") return member(register, first);
  const wrong = values.filter((day) => !isDay(day));
  if (wrong.length > 0)
    throw new Error(
      `${wrong.map((day) => `« ${day} »`).join(", ")} : un jour s’écrit AAAA-MM-JJ.\n\n${USAGE}`,
    );
  if (second < first)
    throw new Error(`Le ${frenchDay(second)} vient avant le ${frenchDay(first)}.`);
  const known = earlier(first, register.asOf);
  return option === "--entre" ? changes(register, first, second) : membersOfDay(register, known);
}

await runCommand(USAGE, async (argv) => {
  const day = today(process.env);
  const { content, faults } = await checkContent(contentRoot(process.env), day);
  if (hasErrors(faults)) throw new Error(report(faults));
  console.log(answer(cutRegister(content.register, day), argv));
  return true;
});
