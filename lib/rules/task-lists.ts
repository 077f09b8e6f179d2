import { faultAt } from "../faults/fault";
import { eachNode, type Rule } from "./rule";

/** No list of tasks: its boxes are form fields without a name, for whoever cannot see them. */
export const taskLists: Rule = {
  check: eachNode(["listItem"], function* ({ checked }, { place }) {
    if (typeof checked === "boolean")
      yield faultAt("task-list", place, {
        found: "Une case à cocher commence cette ligne.",
        expected:
          "une liste ordinaire : une case que rien ne nomme est muette pour qui ne voit pas",
        advice: "Retirez « [ ] » ou « [x] ».",
      });
  }),
  examples: { "task-list": [["- [x] Réserver la salle", "- Réserver la salle : fait"]] },
};
