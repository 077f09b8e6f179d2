import { faultKind } from "../faults/fault";
import { eachMember, example, type Rule } from "./rule";

const successionCircle = faultKind("succession-circle", (circle: readonly string[]) => ({
  found: `Les successions tournent en rond : ${circle.join(" → ")}.`,
  expected: "une suite qui s’arrête à une organisation encore là",
}));

const successionEarly = faultKind("succession-early", (id: string, successor: string) => ({
  found: `« ${successor} » prendrait la suite de « ${id} », qui n’est pas partie.`,
  expected: "« left », son premier jour hors du Club",
  advice: "Ajoutez « left », ou retirez « succeededBy ».",
}));

/** Who is succeeded has left. Successions end: no organisation succeeds itself, by however many others. */
export const succession: Rule = {
  check: (content) => {
    const { members } = content.register;
    const early = eachMember(({ id, succeededBy, periods }, file) => {
      const isThere = periods.some(({ left }) => left === null);
      if (succeededBy === null || !isThere) return [];
      return [successionEarly(file.at(["succeededBy"]), id, succeededBy)];
    });
    const successors = new Map(members.map(({ id, succeededBy }) => [id, succeededBy]));
    const circles = eachMember(({ id }, file) => {
      const circle = [id];
      let next = successors.get(id);
      while (next && !circle.includes(next)) {
        circle.push(next);
        next = successors.get(next);
      }
      // Each circle is told once, at its first member by id.
      if (next !== id || circle.some((other) => other < id)) return [];
      return [successionCircle(file.at(["succeededBy"]), [...circle, id])];
    });
    return [...early(content), ...circles(content)];
  },
  examples: [
    example(
      "succession-early",
      "---\nname: DINSIC\nkind: ministere\njoined: 2020\nsucceededBy: ratp\n---",
      "---\nname: DINSIC\nkind: ministere\njoined: 2020\nleft: 2021\nsucceededBy: ratp\n---",
      { file: "members/dinsic.md" },
    ),
    example(
      "succession-circle",
      "---\nname: DINSIC\nkind: ministere\njoined: 2020\nleft: 2021\nsucceededBy: dinsic\n---",
      "---\nname: DINSIC\nkind: ministere\njoined: 2020\nleft: 2021\nsucceededBy: ratp\n---",
      { file: "members/dinsic.md" },
    ),
  ],
};
