/** A plan in French, for whoever will say yes or no. */
import { dateInSentence, frenchDay } from "../../lib/dates/french";
import { inOrder, report } from "../../lib/faults/report";
import { arrivalColumns } from "../../lib/members/arrival";
import type { Member, Statement } from "../../lib/members/member";
import type { MemberPlan, PlannedMember } from "./plan-members";

/** What would be written, and what would change. */
export function describePlan({ members, register, counts, consequences }: MemberPlan): string {
  const count = members.length + (register === null ? 0 : 1);
  return [
    count === 1 ? "1 fichier à écrire :" : `${count} fichiers à écrire :`,
    "",
    ...members.map(describeMember),
    ...(register === null
      ? []
      : [`  members/register.yml  registre arrêté au ${frenchDay(register.asOf)}\n`]),
    ...(counts.length === 0 ? [] : ["Membres du Club :"]),
    ...counts.map(
      ({ day, before, after }) => `  ${frenchDay(day)} : ${before} avant, ${after} après`,
    ),
    ...(consequences.length === 0
      ? []
      : [
          "",
          "Le contrôle trouvera ensuite, à corriger avant de publier :",
          "",
          report(inOrder(consequences)),
        ]),
  ].join("\n");
}

function describeMember({ member, path, added }: PlannedMember): string {
  if (added !== null)
    return `  ${path}  complété : ${added.map(columnOfKey).join(", ")}\n    ${member.name}\n`;
  const lines = [whatItIs(member), ...arrivalsOf(member), ...member.uses.map(describeStatement)];
  return [`  ${path}  nouveau`, ...lines.map((line) => `    ${line}`), ""].join("\n");
}

function whatItIs({ name, shortName, kind, level, place }: Member): string {
  const names = shortName === name ? name : `${name} (${shortName})`;
  const what = level === null ? kind.name : `${kind.name} (${level.name})`;
  return [names, what, ...(place === null ? [] : [place])].join(", ");
}

function arrivalsOf({ periods }: Member): string[] {
  return periods.map(({ joined, counted }) => {
    const convention = counted === null ? "" : `, comptée le ${frenchDay(counted)}`;
    return `Arrivée ${dateInSentence(joined)}${convention}`;
  });
}

/** A dated statement in a line. */
export function describeStatement({ day, known, usage, text }: Statement): string {
  const when = known === "read" ? `relevé le ${frenchDay(day)}` : frenchDay(day);
  return `${when}${usage === null ? "" : ` (${usage.name})`} : ${text}`;
}

function columnOfKey(key: string): string {
  if (key === "uses") return "une phrase";
  if (key === "sources") return "une source";
  return arrivalColumns.find((column) => column.key === key)?.name ?? key;
}
