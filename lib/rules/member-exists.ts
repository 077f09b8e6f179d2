import { visitJsx } from "../content/jsx-element";
import { type Message, message } from "../messages/message";
import { nearestOf } from "../messages/suggest";
import { declarationOf } from "../posts/author-components";
import { type Content, placeOf, type Rule, textsOf } from "./rule";

/** Whoever names a member names one of the register's. */
export const memberExists: Rule = {
  title: "Les membres que l’on nomme",
  check: (content) => [...namedInTexts(content), ...namedAsSuccessors(content)],
  examples: [
    {
      bad: 'Bienvenue à la <Member id="rapt" />.',
      message: "Aucun membre ne s’appelle « rapt » dans le registre.",
      good: 'Bienvenue à la <Member id="ratp" />.',
      common: true,
    },
  ],
};

function namedInTexts(content: Content): Message[] {
  const { memberIds: ids } = content;
  return textsOf(content).flatMap((source) => {
    const messages: Message[] = [];
    visitJsx(source.tree, (name, attributes, node) => {
      const id = attributes[declarationOf(name)?.member ?? ""];
      if (id === undefined || ids.has(id)) return;
      messages.push(
        message("member-unknown", placeOf(source, node), { id, near: nearestOf(id, ids) }),
      );
    });
    return messages;
  });
}

function namedAsSuccessors({ register, memberFiles, memberIds: ids }: Content): Message[] {
  return register.members.flatMap(({ id, succeededBy }) => {
    const file = memberFiles.get(id);
    if (succeededBy === null || file === undefined || ids.has(succeededBy)) return [];
    const near = nearestOf(succeededBy, ids);
    return [message("member-unknown", file.at(["succeededBy"]), { id: succeededBy, near })];
  });
}
