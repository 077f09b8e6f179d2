import { spawn } from "node:child_process";
import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** A server that was started and answers; `stop` ends it. */
export interface Served {
  origin: string;
  pid: number;
  stop(): Promise<void>;
}

/** Starts our server on the build `distDir` of the project at `root`. */
export function startOurs(root: string, distDir: string): Promise<Served> {
  return start(root, distDir, () => [`${distDir}/site-server.mjs`]);
}

/** Starts `next start` on the build `distDir` of the project at `root`. */
export function startNext(root: string, distDir: string): Promise<Served> {
  return start(root, distDir, (port) => ["node_modules/next/dist/bin/next", "start", "-p", port]);
}

async function start(
  root: string,
  distDir: string,
  argsFor: (port: string) => string[],
): Promise<Served> {
  const port = String(await freePort());
  const child = spawn(process.execPath, argsFor(port), {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", SITE_DIST_DIR: distDir, PORT: port },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) throw new Error(`${argsFor(port).join(" ")} ended at once`);
    const isReady = await travel(origin, "/api/health").catch(() => null);
    if (isReady?.status === 200) break;
    await wait(100);
  }
  return {
    origin,
    pid: child.pid ?? 0,
    async stop() {
      const ended = once(child, "exit");
      child.kill();
      await ended;
    },
  };
}

/** One answer over a connection of its own. */
export interface Travelled {
  status: number;
  headers: IncomingMessage["headers"];
  /** Encoded as it came. */
  body: Buffer;
  /** All that came over the wire, status line and headers included. */
  bytes: number;
}

/** Asks for a path as a present browser does. */
export async function travel(
  origin: string,
  path: string,
  headers: Record<string, string> = { "accept-encoding": "gzip, deflate, br, zstd" },
): Promise<Travelled> {
  // Node alone would say that it closes the connection, and be answered so.
  const request = get(origin + path, {
    agent: false,
    headers: { connection: "keep-alive", ...headers },
  });
  const [response]: IncomingMessage[] = await once(request, "response");
  if (!response) throw new Error(`${path}: no answer`);
  const { socket } = response;
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    body: Buffer.concat(chunks),
    bytes: socket.bytesRead,
  };
}

/** A port that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === "object" ? address.port : 0));
    });
  });
}
