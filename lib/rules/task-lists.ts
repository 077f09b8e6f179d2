import { visit } from "unist-util-visit";
import { type Message, message } from "../messages/message";
import { eachPost, placeOf, type Rule } from "./rule";

/** No list of tasks: its boxes are form fields without a name, for whoever cannot see them. */
export const taskLists: Rule = {
  title: "Les cases à cocher",
  check: eachPost((source) => {
    const messages: Message[] = [];
    visit(source.tree, "listItem", (node) => {
      if (typeof node.checked === "boolean")
        messages.push(message("task-list", placeOf(source, node), {}));
    });
    return messages;
  }),
  examples: [
    {
      bad: "- [x] Réserver la salle",
      message: "Une case à cocher commence cette ligne.",
      good: "- Réserver la salle : fait",
    },
  ],
};
