/** What TypeScript sees of servers.mjs, which the trials run as it is. */

/** A server that was started and answers; `stop` ends it. */
export interface Served {
  port: number;
  origin: string;
  pid: number;
  stop(): Promise<void>;
}

/** Starts a server on a port of its own, and waits until it answers. */
export function startServer(
  command: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<Served>;
