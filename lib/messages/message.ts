import type { Level, Wording } from "./wording";
import { type MessageValues, wordings } from "./wordings/all";

/** Where something stands: a file from the project's root, line and column from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** The name of a message, in the table of wordings. */
export type MessageId = keyof MessageValues;

/** What the check tells an author: where, what is there, what was expected, what to write. */
export interface Message extends Wording {
  id: MessageId;
  level: Level;
  place: Place;
}

/** A message worded in French. */
export function message<Id extends MessageId>(
  id: Id,
  place: Place,
  values: MessageValues[Id],
): Message {
  const { level, say } = wordings[id];
  return { id, level, place, ...say(values) };
}

/** Whether any of the messages stops a build. */
export function hasErrors(messages: readonly Message[]): boolean {
  return messages.some(({ level }) => level === "error");
}
