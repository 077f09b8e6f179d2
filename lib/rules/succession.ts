import { faultAt } from "../faults/fault";
import { memberById } from "../members/register";
import { eachMember, type Rule } from "./rule";

/** Who is succeeded has left. Successions end: no organisation succeeds itself, by however many others. */
export const succession: Rule = {
  check: (content) => [...early(content), ...circles(content)],
  examples: {
    "succession-early": [
      [
        "---\nname: DINSIC\nkind: ministere\njoined: 2020\nsucceededBy: ratp\n---",
        "---\nname: DINSIC\nkind: ministere\njoined: 2020\nleft: 2021\nsucceededBy: ratp\n---",
        { file: "members/dinsic.md" },
      ],
    ],
    "succession-circle": [
      [
        "---\nname: DINSIC\nkind: ministere\njoined: 2020\nleft: 2021\nsucceededBy: dinsic\n---",
        "---\nname: DINSIC\nkind: ministere\njoined: 2020\nleft: 2021\nsucceededBy: ratp\n---",
        { file: "members/dinsic.md" },
      ],
    ],
  },
};

const early = eachMember(function* ({ id, succeededBy, periods }, file) {
  if (succeededBy === null || periods.every(({ left }) => left !== null)) return;
  yield faultAt("succession-early", file.at(["succeededBy"]), {
    found: `« ${succeededBy} » prendrait la suite de « ${id} », qui n’est pas partie.`,
    expected: "« left », son premier jour hors du Club",
    advice: "Ajoutez « left », ou retirez « succeededBy ».",
  });
});

const circles = eachMember(function* ({ id, succeededBy }, file, { register }) {
  const circle = [id];
  let next = succeededBy;
  while (next && !circle.includes(next)) {
    circle.push(next);
    next = memberById(register, next)?.succeededBy ?? null;
  }
  // Each circle is told once, at its first member by id.
  if (next !== id || circle.some((other) => other < id)) return;
  yield faultAt("succession-circle", file.at(["succeededBy"]), {
    found: `Les successions tournent en rond : ${[...circle, id].join(" → ")}.`,
    expected: "une suite qui s’arrête à une organisation encore là",
  });
});
