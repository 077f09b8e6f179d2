/** What TypeScript sees of run.mjs, which Node runs before anything is installed. */

/** A port that nothing listens on. */
export function freePort(): Promise<number>;
