/**
 * Runs a command for authors: `main` gives whether all is well, which is the exit code. An error
 * is told in one sentence, ours as it is; DEBUG shows where any other came from. `usage`, in
 * French, is the answer to `--help`.
 */
export async function runCommand(
  usage: string,
  main: (argv: readonly string[]) => boolean | Promise<boolean>,
): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", unlessUnread);
  const argv = process.argv.slice(2);
  if (argv.some((word) => ["--help", "-h", "--aide"].includes(word))) {
    console.log(usage);
    return;
  }
  try {
    process.exitCode = (await main(argv)) ? 0 : 1;
  } catch (error) {
    console.error(process.env.DEBUG ? error : sentence(error));
    process.exitCode = 1;
  }
}

/** `npm run check | head -1` reads no further: that is no fault, and what is under way goes on. */
function unlessUnread(error: Error): void {
  if (Reflect.get(error, "code") !== "EPIPE") throw error;
}

/** What we throw is a plain Error, worded for its reader; what others throw is not. */
function sentence(error: unknown): string {
  if (!(error instanceof Error)) return `La commande n’a pas pu finir : ${error}`;
  const reason = SYSTEM[String(Reflect.get(error, "code"))];
  const path = Reflect.get(error, "path");
  if (reason !== undefined)
    return `La commande n’a pas pu finir : ${reason}${typeof path === "string" ? ` (${path})` : ""}.`;
  const isOurs = error.constructor === Error && !("code" in error);
  return isOurs ? error.message : `La commande n’a pas pu finir : ${error.message}`;
}

/** What the system says when a file cannot be read or written. */
const SYSTEM: Readonly<Record<string, string>> = {
  EACCES: "vous n’avez pas le droit d’ouvrir ce fichier",
  EPERM: "vous n’avez pas le droit de changer ce fichier",
  EISDIR: "un dossier se trouve à la place d’un fichier",
  ENAMETOOLONG: "ce nom de fichier est trop long",
  ENOSPC: "le disque est plein",
  EROFS: "le disque ne se laisse pas écrire",
};
