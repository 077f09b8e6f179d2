import { createInterface } from "node:readline/promises";

/** Whoever answers questions. */
export interface Dialogue {
  /** The answer, trimmed; empty where nothing was typed. Throws `Quit` on q, Ctrl+C or Ctrl+D. */
  ask(question: string): Promise<string>;
  close(): void;
}

/** Thrown when whoever answers wants to stop. */
export class Quit extends Error {}

/** Asks in the terminal; null where there is nobody to answer. */
export function terminal(): Dialogue | null {
  if (!process.stdin.isTTY) return null;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answers = lines[Symbol.asyncIterator]();
  return {
    ask: async (question) => {
      lines.setPrompt(question);
      lines.prompt();
      const { value, done } = await answers.next();
      const answer = String(value ?? "").trim();
      if (done || /^q(uitter)?$/i.test(answer)) throw new Quit();
      return answer;
    },
    close: () => lines.close(),
  };
}

/** Whether the answer to a question is « o » or « oui ». */
export async function isYes(dialogue: Dialogue, question: string): Promise<boolean> {
  return /^o(ui)?$/i.test(await dialogue.ask(`${question} (o/N) `));
}
