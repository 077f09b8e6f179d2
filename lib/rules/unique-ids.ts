import { faultKind } from "../faults/fault";
import { reservedMemberIds } from "../urls";
import { eachMember, example, type Rule } from "./rule";

export const idReserved = faultKind("id-reserved", (id: string) => ({
  found: `Le nom « ${id} » est réservé : une page du site porte cette adresse.`,
  expected: "un autre nom de fichier",
}));

const idTwice = faultKind("id-twice", (id: string, other: string) => ({
  found: `« ${id} » désigne déjà members/${other}.md.`,
  expected: "un identifiant, ancien ou présent, pour une seule organisation",
}));

const sirenTwice = faultKind("siren-twice", (siren: string, other: string) => ({
  found: `Le numéro SIREN ${siren} est aussi celui de members/${other}.md.`,
  expected: "un numéro différent pour chaque organisation",
  advice: "Relisez les deux numéros sur annuaire-entreprises.data.gouv.fr.",
}));

/** An id, present or former, and a SIREN mean one organisation; no page of the site has the id as its address. */
export const uniqueIds: Rule = {
  check: (content) => {
    const { members } = content.register;
    const owners = new Map(members.map(({ id }) => [id, id]));
    return eachMember(({ id, formerIds, siren }, file) => {
      const reserved = [id, ...formerIds]
        .filter((one) => reservedMemberIds.some((taken) => taken === one))
        .map((one) => idReserved(file.at(["formerIds"]), one));
      const twice = formerIds.flatMap((former, index) => {
        const other = owners.get(former);
        owners.set(former, other ?? id);
        if (other === undefined) return [];
        return [idTwice(file.at(["formerIds", index]), former, other)];
      });
      const first = siren && members.find((member) => member.siren === siren)?.id;
      const shared =
        siren && first && first !== id ? [sirenTwice(file.at(["siren"]), siren, first)] : [];
      return [...reserved, ...twice, ...shared];
    })(content);
  },
  examples: [
    example(
      "id-reserved",
      "---\nname: Année\nkind: editeur\njoined: 2020\n---",
      "---\nname: Année\nkind: editeur\njoined: 2020\n---",
      { file: "members/annee.md", renamed: "members/editions-annee.md" },
    ),
    example(
      "id-twice",
      "---\nname: Régie\nkind: operateur\njoined: 2020\nformerIds: [ratp]\n---",
      "---\nname: Régie\nkind: operateur\njoined: 2020\nformerIds: [regie-paris]\n---",
      { file: "members/regie-transports.md" },
    ),
    example(
      "siren-twice",
      "---\nname: Régie\nkind: operateur\njoined: 2020\nsiren: 775663438\n---",
      "---\nname: Régie\nkind: operateur\njoined: 2020\nsiren: 130007669\n---",
      { file: "members/regie-transports.md" },
    ),
  ],
};
