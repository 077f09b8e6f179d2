import { members } from "../../lib/api/members";
import type { Site } from "../../lib/load";
import { ReferenceTable } from "./reference-table";

const TYPES = {
  string: "texte",
  date: "jour",
  uri: "adresse",
  integer: "nombre",
  boolean: "oui ou non",
};

/** The columns of the members' CSV, in their order. */
export function Columns({ site }: { site: Site }) {
  const rows = members
    .columns(site)
    .map(({ name, type, words }) => ({ name, value: TYPES[type], words }));
  return <ReferenceTable caption="Colonnes" head="Colonne" rows={rows} />;
}
