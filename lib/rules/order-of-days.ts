import { attributeOf } from "../content/jsx-element";
import { faultAt } from "../faults/fault";
import { ELEMENTS, eachNode, eachPost, fields, type Rule } from "./rule";

/** Attributes of components that name two days of which the first comes first. */
const PAIRS = [
  ["from", "to"],
  ["since", "to"],
  ["since", "on"],
] as const;

/** What begins comes before what ends. */
export const orderOfDays: Rule = {
  check: (content) => [...inFrontMatter(content), ...inComponents(content)],
  examples: {
    "updated-ahead": [fields("updated: 2030-01-01", "updated: 2021-12-22")],
    "event-end": [
      fields(
        "event: { start: 2022-06-30, end: 2022-06-03 }",
        "event: { start: 2022-06-03, end: 2022-06-30 }",
      ),
    ],
    "updated-before": [fields("updated: 2021-12-02", "updated: 2021-12-22")],
    "days-reversed": [
      [
        '<NewMembers from="2021-12-21" to="2021-09-28" />',
        '<NewMembers from="2021-09-28" to="2021-12-21" />',
      ],
    ],
  },
};

const inFrontMatter = eachPost(function* ({ post, file }, { today }) {
  const { date, updated, event } = post;
  if (updated !== null && updated > today && updated > date)
    yield faultAt("updated-ahead", file.at(["updated"]), {
      found: `La mise à jour (${updated}) est à venir.`,
      expected: "un jour passé, celui où le texte a changé",
      advice:
        "Relisez la date ; une actualité qui paraîtra plus tard la donne dans le nom de son fichier.",
    });
  if (updated !== null && updated < date)
    yield faultAt("updated-before", file.at(["updated"]), {
      found: `La mise à jour (${updated}) précède l’actualité (${date}).`,
      expected: "un jour qui suit celui de l’actualité",
    });
  const { start = "", end = null } = event ?? {};
  // Both are whole days, or both have a time; a meeting of one day ends on it.
  if (end !== null && (end.length !== start.length || end < start))
    yield faultAt("event-end", file.at(["event", "end"]), {
      found: `La réunion finirait le ${end}, alors qu’elle commence le ${start}.`,
      expected:
        "une fin qui suive le début, écrite comme lui : deux jours, ou deux jours avec l’heure",
      advice: "Relisez « start » et « end » : « 2022-06-30 », ou « 2022-06-30T14:00 ».",
    });
});

const inComponents = eachNode(ELEMENTS, function* (element, { place }) {
  for (const [first, second] of PAIRS) {
    const [from, to] = [attributeOf(element, first), attributeOf(element, second)];
    if (from !== undefined && to !== undefined && from >= to)
      yield faultAt("days-reversed", place, {
        found: `« ${first} » (${from}) ne précède pas « ${second} » (${to}).`,
        expected: `une période, qui commence après « ${first} » et va jusqu’à « ${second} »`,
        advice: "Relisez les deux dates.",
      });
  }
});
