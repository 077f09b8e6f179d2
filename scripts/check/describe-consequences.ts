/** What a change of the register changes, told in French. */
import type { Consequences, CountedStay, Difference } from "../../lib/consequences";
import { frenchDay } from "../../lib/dates/french";

/** The lines to print; empty where nothing changes. `since` names the version compared with. */
export function describeConsequences(
  { renamed, members, counts, posts }: Consequences,
  since: string,
): string {
  const names = renamed.map(({ before, after }) => `${before} devient ${after}`).join(", ");
  const told = names === "" ? "" : `Depuis ${since} : ${names}.\n`;
  if (members.length === 0) return told;
  const sections = [
    ...(told === "" ? [] : [[told.trim()]]),
    [
      `Depuis ${since}, des dates du registre changent :`,
      ...members.map(
        ({ name, before, after }) =>
          `  ${name} : ${staysLabel(after)} (avant : ${staysLabel(before)})`,
      ),
    ],
    [
      counts.length === 0
        ? "Aucun nombre de membres ne change."
        : "Des nombres de membres changent :",
      ...counts.map(({ day, before, after }) => `  le ${frenchDay(day)} : ${before} → ${after}`),
    ],
    [
      posts.length === 0
        ? "Aucune actualité publiée ne change."
        : "Des actualités publiées ne diront plus la même chose :",
      ...posts.map((post) => `  ${differenceLabel(post)}`),
    ],
  ];
  return sections.map((lines) => `${lines.join("\n")}\n`).join("\n");
}

function staysLabel(stays: readonly CountedStay[]): string {
  if (stays.length === 0) return "absent du registre";
  return stays
    .map(({ joined, left }) =>
      left === null
        ? `membre à partir du ${frenchDay(joined)}`
        : `membre du ${frenchDay(joined)} au ${frenchDay(left)}`,
    )
    .join(", ");
}

function differenceLabel({ file, line, component, count, gained, lost }: Difference): string {
  const parts = [
    ...(count === null ? [] : [`${count.before} → ${count.after}`]),
    ...(gained.length === 0 ? [] : [`en plus : ${gained.join(", ")}`]),
    ...(lost.length === 0 ? [] : [`en moins : ${lost.join(", ")}`]),
  ];
  return `${file}:${line}  <${component}>  ${parts.join(" ; ")}`;
}
