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
  examples: [],
};
