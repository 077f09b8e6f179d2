import { message } from "../messages/message";
import { reservedMemberIds } from "../urls";
import type { Rule } from "./rule";

/** An id, present or former, means one organisation, and no page of the site has its address. */
export const uniqueIds: Rule = {
  check: ({ register, memberFiles }) => {
    const owners = new Map(register.members.map(({ id }) => [id, id]));
    return register.members.flatMap(({ id, formerIds }) => {
      const file = memberFiles.get(id);
      if (file === undefined) return [];
      const reserved = [id, ...formerIds]
        .filter((one) => reservedMemberIds.some((taken) => taken === one))
        .map((one) => message("id-reserved", file.at(["formerIds"]), { id: one }));
      const twice = formerIds.flatMap((former, index) => {
        const other = owners.get(former);
        owners.set(former, other ?? id);
        if (other === undefined) return [];
        return [message("id-twice", file.at(["formerIds", index]), { id: former, other })];
      });
      return [...reserved, ...twice];
    });
  },
  examples: [
    {
      file: "members/annee.md",
      bad: "---\nname: Année\nkind: editeur\njoined: 2020\n---",
      tells: "id-reserved",
      good: "---\nname: Année\nkind: editeur\njoined: 2020\n---",
      renamed: "members/editions-annee.md",
    },
    {
      file: "members/regie-transports.md",
      bad: "---\nname: Régie\nkind: operateur\njoined: 2020\nformerIds: [ratp]\n---",
      tells: "id-twice",
      good: "---\nname: Régie\nkind: operateur\njoined: 2020\nformerIds: [regie-paris]\n---",
    },
  ],
};
