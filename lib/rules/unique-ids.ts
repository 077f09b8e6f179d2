import { faultKind } from "../faults/fault";
import { reservedMemberIds } from "../urls";
import { example, type Rule } from "./rule";

export const idReserved = faultKind("id-reserved", (id: string) => ({
  found: `Le nom « ${id} » est réservé : une page du site porte cette adresse.`,
  expected: "un autre nom de fichier",
}));

const idTwice = faultKind("id-twice", (id: string, other: string) => ({
  found: `« ${id} » désigne déjà members/${other}.md.`,
  expected: "un identifiant, ancien ou présent, pour une seule organisation",
}));

/** An id, present or former, means one organisation, and no page of the site has its address. */
export const uniqueIds: Rule = {
  check: ({ register, memberFiles }) => {
    const owners = new Map(register.members.map(({ id }) => [id, id]));
    return register.members.flatMap(({ id, formerIds }) => {
      const file = memberFiles.get(id);
      if (file === undefined) return [];
      const reserved = [id, ...formerIds]
        .filter((one) => reservedMemberIds.some((taken) => taken === one))
        .map((one) => idReserved(file.at(["formerIds"]), one));
      const twice = formerIds.flatMap((former, index) => {
        const other = owners.get(former);
        owners.set(former, other ?? id);
        if (other === undefined) return [];
        return [idTwice(file.at(["formerIds", index]), former, other)];
      });
      return [...reserved, ...twice];
    });
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
  ],
};
