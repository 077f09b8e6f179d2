/** The file of a post that has yet to be written: front matter and components ready to fill in. */
import type { Day } from "../dates/day";
import { yamlText } from "../members/member-file";

/** What a new post is about. */
export interface NewPost {
  title: string;
  date: Day;
  /** The arrivals after `from`, up to `to`, and the head counts of these two days. */
  arrivals: { from: Day; to: Day; before: number; after: number } | null;
  /** The day of the meeting that it announces or reports. */
  event: Day | null;
}

/** How the sentences begin that an author has to replace. */
export const TO_WRITE = "Écrivez ici";

/** The text of the file: a draft, with notes to its author on lines that start with `#`. */
export function newPostFile({ title, arrivals, event }: NewPost): string {
  const frontMatter = [
    yamlText({ title }).trimEnd(),
    "# La description est une phrase, montrée dans les listes. Écrivez-la, et retirez le « # » :",
    "# description: ",
    `tags: [${[...(arrivals ? ["Vie du Club"] : []), ...(event ? ["Rencontre"] : [])].join(", ")}]`,
    ...(arrivals ? claim(arrivals) : []),
    ...(event ? eventFields(event) : []),
    "# Quand l’actualité est prête, retirez la ligne qui suit :",
    "draft: true",
  ];
  const body = [
    `${TO_WRITE} l’essentiel, en deux ou trois phrases.`,
    ...(event ? [`${TO_WRITE} qui se réunit, pourquoi, et pour qui.`] : []),
    ...(arrivals ? arrivalsBody(arrivals) : []),
  ];
  return `---\n${frontMatter.join("\n")}\n---\n\n${body.join("\n\n")}\n`;
}

function claim({ from, to, before, after }: NonNullable<NewPost["arrivals"]>): string[] {
  return [
    "# Les nombres du registre : le contrôle dira s’ils changent un jour.",
    `headcount: { ${from}: ${before}, ${to}: ${after} }`,
  ];
}

function eventFields(date: Day): string[] {
  return [
    "# Le jour de la rencontre ; avec une heure : 2026-03-17T14:00. À corriger :",
    "event:",
    `  start: ${date}`,
    "  # end: ",
    "  # place: À distance",
    "  # register: https://",
  ];
}

function arrivalsBody({ from, to }: NonNullable<NewPost["arrivals"]>): string[] {
  return [
    `Le Club comptait <MemberCount on="${from}" /> membres ; il en compte <MemberCount on="${to}" />. Depuis, il a accueilli :`,
    `<NewMembers from="${from}" to="${to}" />`,
    `${TO_WRITE} ce que ces arrivées disent du Club.`,
    `<MemberWall on="${to}" since="${from}" />`,
    `<Growth to="${to}" since="${from}" />`,
    "Bienvenue aux nouveaux membres !",
  ];
}
