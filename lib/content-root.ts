/** The only place that says where the content stands. */
import { resolve } from "node:path";

/**
 * The folder that holds posts/, members/, site/ and public/, absolute: `CONTENT_DIR`, taken from the folder
 * where the program runs, which is the content's own where none is set.
 */
export function contentRoot(environment: Readonly<Record<string, string | undefined>>): string {
  return resolve(environment.CONTENT_DIR || ".");
}
