import { visitJsx } from "../content/jsx-element";
import { type Message, message } from "../messages/message";
import { nearestOf } from "../messages/suggest";
import { type Content, placeOf, type Rule } from "./rule";

/** Whoever names a member names one of the register's. */
export const memberExists: Rule = {
  check: (content) => [...namedInPosts(content), ...namedAsSuccessors(content)],
  examples: [
    {
      bad: 'Bienvenue à la <Member id="rapt" />.',
      tells: "member-unknown",
      good: 'Bienvenue à la <Member id="ratp" />.',
      common: true,
    },
  ],
};

function namedInPosts({ posts, memberIds: ids }: Content): Message[] {
  return posts.flatMap((source) => {
    const messages: Message[] = [];
    visitJsx(source.tree, (name, attributes, node) => {
      const id = attributes.id;
      if (name !== "Member" || id === undefined || ids.has(id)) return;
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
