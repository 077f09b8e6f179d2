import { attributeOf, isJsx } from "../content/jsx-element";
import { type Fault, faultKind } from "../faults/fault";
import type { PostSource } from "../posts/read-post";
import { type Content, eachNode, eachPost, example, fields, type Rule } from "./rule";

const daysReversed = faultKind(
  "days-reversed",
  ({ first, second, from, to }: { first: string; second: string; from: string; to: string }) => ({
    found: `« ${first} » (${from}) ne précède pas « ${second} » (${to}).`,
    expected: `une période, qui commence après « ${first} » et va jusqu’à « ${second} »`,
    advice: "Relisez les deux dates.",
  }),
);

const eventEnd = faultKind("event-end", (start: string, end: string) => ({
  found: `La réunion finirait le ${end}, alors qu’elle commence le ${start}.`,
  expected: "une fin qui suive le début, écrite comme lui : deux jours, ou deux jours avec l’heure",
  advice: "Relisez « start » et « end » : « 2022-06-30 », ou « 2022-06-30T14:00 ».",
}));

const updatedBefore = faultKind("updated-before", (updated: string, date: string) => ({
  found: `La mise à jour (${updated}) précède l’actualité (${date}).`,
  expected: "un jour qui suit celui de l’actualité",
}));

const updatedAhead = faultKind("updated-ahead", (updated: string) => ({
  found: `La mise à jour (${updated}) est à venir.`,
  expected: "un jour passé, celui où le texte a changé",
  advice:
    "Relisez la date ; une actualité qui paraîtra plus tard la donne dans le nom de son fichier.",
}));

/** Attributes of components that name two days of which the first comes first. */
const PAIRS = [
  ["from", "to"],
  ["since", "to"],
  ["since", "on"],
] as const;

/** What begins comes before what ends. */
export const orderOfDays: Rule = {
  check: (content) => [...eachPost(postFaults)(content), ...componentFaults(content)],
  examples: [
    fields("updated-ahead", "updated: 2030-01-01", "updated: 2021-12-22"),
    fields(
      "event-end",
      "event: { start: 2022-06-30, end: 2022-06-03 }",
      "event: { start: 2022-06-03, end: 2022-06-30 }",
    ),
    fields("updated-before", "updated: 2021-12-02", "updated: 2021-12-22"),
    example(
      "days-reversed",
      '<NewMembers from="2021-12-21" to="2021-09-28" />',
      '<NewMembers from="2021-09-28" to="2021-12-21" />',
    ),
  ],
};

function postFaults(
  { post: { date, updated, event }, file }: PostSource,
  { today }: Content,
): Fault[] {
  const faults: Fault[] = [];
  if (updated !== null && updated > today && updated > date)
    faults.push(updatedAhead(file.at(["updated"]), updated));
  if (updated !== null && updated < date)
    faults.push(updatedBefore(file.at(["updated"]), updated, date));
  const { start = "", end = null } = event ?? {};
  // Both are whole days, or both have a time; a meeting of one day ends on it.
  if (end !== null && (end.length !== start.length || end < start))
    faults.push(eventEnd(file.at(["event", "end"]), start, end));
  return faults;
}

const componentFaults = eachNode((node, place) =>
  !isJsx(node)
    ? []
    : PAIRS.flatMap(([first, second]) => {
        const [from, to] = [attributeOf(node, first), attributeOf(node, second)];
        if (from === undefined || to === undefined || from < to) return [];
        return [daysReversed(place, { first, second, from, to })];
      }),
);
