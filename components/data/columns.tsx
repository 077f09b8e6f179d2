import { columns } from "../../lib/api/columns";
import { ReferenceTable } from "./reference-table";
import { fieldWords } from "./words";

const TYPES = { string: "texte", date: "jour", uri: "adresse" };

/** The columns of the CSV, in their order, with the field that each comes from. */
export function Columns() {
  const rows = columns.map(({ name, type }) => ({
    name,
    value: TYPES[type],
    words: wordsOfColumn(name),
  }));
  return <ReferenceTable caption="Colonnes" head="Colonne" rows={rows} />;
}

/** What a column means: that of its field, and of the date whose part it is. */
export function wordsOfColumn(name: string): string {
  const [, event, part] = /^(joined|left)([A-Z]\w+)$/.exec(name) ?? [];
  if (event !== undefined && part !== undefined) {
    const which = event === "joined" ? "L’arrivée" : "Le départ";
    // A CSV has no null: what is not known is empty.
    const words = fieldWords[`date.${part.toLowerCase()}`]?.replace("null", "vide");
    return words === undefined
      ? ""
      : `${which} : ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
  }
  if (name === "formerNames") return "Les noms abandonnés, joints par « | ».";
  if (name === "sources") return "Les adresses des sources, jointes par « | ».";
  return fieldWords[`member.${name}`] ?? "";
}
