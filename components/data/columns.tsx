import { columnsOf } from "../../lib/api/columns";
import type { Site } from "../../lib/load";
import { ReferenceTable } from "./reference-table";
import { fieldWordsOf } from "./words";

/** What a column of a date says in other words than the field: a cell has no null. */
const OF_COLUMNS: Record<string, string> = {
  joinedEarliest: "Le premier jour possible ; vide si aucun n’est connu.",
  leftEarliest: "Le premier jour possible ; vide si aucun n’est connu.",
  leftCounted: "Le jour à partir duquel on ne compte plus.",
};

const TYPES = { string: "texte", date: "jour", uri: "adresse" };

/** The columns of the CSV, in their order, with the field that each comes from. */
export function Columns({ site }: { site: Site }) {
  const rows = columnsOf(site).map(({ name, type }) => ({
    name,
    value: TYPES[type],
    words: wordsOfColumn(name, site),
  }));
  return <ReferenceTable caption="Colonnes" head="Colonne" rows={rows} />;
}

/** What a column means: that of its field, and of the date whose part it is. */
export function wordsOfColumn(name: string, site: Site): string {
  const fieldWords = fieldWordsOf(site);
  const [, event, part] = /^(joined|left)([A-Z]\w+)$/.exec(name) ?? [];
  if (event !== undefined && part !== undefined) {
    const which = event === "joined" ? "L’arrivée" : "Le départ";
    const words = OF_COLUMNS[name] ?? fieldWords[`date.${part.toLowerCase()}`];
    return words === undefined
      ? ""
      : `${which} : ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
  }
  if (name === "formerNames") return "Les noms abandonnés, joints par « | ».";
  if (name === "sources") return "Les adresses des sources, jointes par « | ».";
  return fieldWords[`member.${name}`] ?? "";
}
