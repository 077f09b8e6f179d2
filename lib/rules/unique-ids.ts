import { type Fault, faultAt, type Place } from "../faults/fault";
import { reservedMemberIds } from "../urls";
import { type Content, eachMember, type Rule } from "./rule";

export function idReserved(place: Place, id: string): Fault {
  return faultAt("id-reserved", place, {
    found: `Le nom « ${id} » est réservé : une page du site porte cette adresse.`,
    expected: "un autre nom de fichier",
  });
}

/** An id, present or former, and a SIREN mean one organisation; no page of the site has the id as its address. */
export const uniqueIds: Rule = {
  check: (content: Content) => {
    const { members } = content.register;
    const owners = new Map(members.map(({ id }) => [id, id]));
    return eachMember(function* ({ id, formerIds, siren }, file) {
      for (const one of [id, ...formerIds])
        if (reservedMemberIds.some((taken) => taken === one))
          yield idReserved(file.at(["formerIds"]), one);
      for (const [index, former] of formerIds.entries()) {
        const other = owners.get(former);
        owners.set(former, other ?? id);
        if (other !== undefined)
          yield faultAt("id-twice", file.at(["formerIds", index]), {
            found: `« ${former} » désigne déjà members/${other}.md.`,
            expected: "un identifiant, ancien ou présent, pour une seule organisation",
          });
      }
      const first = siren && members.find((member) => member.siren === siren)?.id;
      if (first && first !== id)
        yield faultAt("siren-twice", file.at(["siren"]), {
          found: `Le numéro SIREN ${siren} est aussi celui de members/${first}.md.`,
          expected: "un numéro différent pour chaque organisation",
          advice: "Relisez les deux numéros sur annuaire-entreprises.data.gouv.fr.",
        });
    })(content);
  },
  examples: {
    "id-reserved": [
      [
        "---\nname: Année\nkind: editeur\njoined: 2020\n---",
        "---\nname: Année\nkind: editeur\njoined: 2020\n---",
        { file: "members/annee.md", renamed: "members/editions-annee.md" },
      ],
    ],
    "id-twice": [
      [
        "---\nname: Régie\nkind: operateur\njoined: 2020\nformerIds: [ratp]\n---",
        "---\nname: Régie\nkind: operateur\njoined: 2020\nformerIds: [regie-paris]\n---",
        { file: "members/regie-transports.md" },
      ],
    ],
    "siren-twice": [
      [
        "---\nname: Régie\nkind: operateur\njoined: 2020\nsiren: 775663438\n---",
        "---\nname: Régie\nkind: operateur\njoined: 2020\nsiren: 130007669\n---",
        { file: "members/regie-transports.md" },
      ],
    ],
  },
};
