import { faultKind, type Message } from "./message";

const unexpected = faultKind("unexpected", (reason: string) => ({
  found: `Le contrôle a buté sur ce fichier (${reason}).`,
  expected: "un fichier que le programme sait traiter",
  advice: "Le défaut est celui du programme : signalez-le, avec ce fichier.",
}));

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
    return instead(unexpected({ file, line: 1, column: 1 }, reason));
  }
}
