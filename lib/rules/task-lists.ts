import { visit } from "unist-util-visit";
import { type Message, message } from "../messages/message";
import { eachPost, placeOf, type Rule } from "./rule";

/** No list of tasks: its boxes are form fields without a name, for whoever cannot see them. */
export const taskLists: Rule = {
  check: eachPost((source) => {
    const messages: Message[] = [];
    visit(source.tree, "listItem", (node) => {
      if (typeof node.checked === "boolean")
        messages.push(message("task-list", placeOf(source, node), {}));
    });
    return messages;
  }),
  examples: [
    { bad: "- [x] Réserver la salle", tells: "task-list", good: "- Réserver la salle : fait" },
  ],
};
