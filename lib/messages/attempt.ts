import { type Message, message } from "./message";

/**
 * What `work` gives. Where it throws, which only a defect of ours makes it do, the reason becomes
 * a message on the file at hand: people are shown no stack trace, and other files are still read.
 */
export function attempt<Value>(
  file: string,
  work: () => Value,
  instead: (fault: Message) => Value,
): Value {
  try {
    return work();
  } catch (error) {
    const [reason = ""] = String(error).split("\n");
    return instead(message("unexpected", { file, line: 1, column: 1 }, { reason }));
  }
}
