import { faultKind } from "../faults/fault";
import { example, type Rule } from "./rule";

const successionCircle = faultKind("succession-circle", (circle: readonly string[]) => ({
  found: `Les successions tournent en rond : ${circle.join(" → ")}.`,
  expected: "une suite qui s’arrête à une organisation encore là",
}));

/** Successions end: no organisation succeeds itself, by however many others. */
export const succession: Rule = {
  check: ({ register, memberFiles }) => {
    const successors = new Map(register.members.map(({ id, succeededBy }) => [id, succeededBy]));
    return register.members.flatMap(({ id }) => {
      const circle = [id];
      let next = successors.get(id);
      while (next && !circle.includes(next)) {
        circle.push(next);
        next = successors.get(next);
      }
      const file = memberFiles.get(id);
      // Each circle is told once, at its first member by id.
      if (next !== id || circle.some((other) => other < id) || file === undefined) return [];
      return [successionCircle(file.at(["succeededBy"]), [...circle, id])];
    });
  },
  examples: [
    example(
      "succession-circle",
      "---\nname: DINSIC\nkind: ministere\njoined: 2020\nsucceededBy: dinsic\n---",
      "---\nname: DINSIC\nkind: ministere\njoined: 2020\nsucceededBy: ratp\n---",
      { file: "members/dinsic.md" },
    ),
  ],
};
