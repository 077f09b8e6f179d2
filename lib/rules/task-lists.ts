import { visit } from "unist-util-visit";
import { faultKind, type Message } from "../messages/message";
import { eachPost, placeOf, type Rule } from "./rule";

const taskList = faultKind("task-list", {
  found: "Une case à cocher commence cette ligne.",
  expected: "une liste ordinaire : une case que rien ne nomme est muette pour qui ne voit pas",
  advice: "Retirez « [ ] » ou « [x] ».",
});

/** No list of tasks: its boxes are form fields without a name, for whoever cannot see them. */
export const taskLists: Rule = {
  check: eachPost((source) => {
    const messages: Message[] = [];
    visit(source.tree, "listItem", (node) => {
      if (typeof node.checked === "boolean") messages.push(taskList(placeOf(source, node)));
    });
    return messages;
  }),
  examples: [
    { bad: "- [x] Réserver la salle", tells: "task-list", good: "- Réserver la salle : fait" },
  ],
};
