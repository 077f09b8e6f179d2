/*
 * Purpose: servers that a trial or a measurement starts, each on a port of its own; all end with it.
 * Imported, does nothing alone.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { freePort, ROOT } from "../scripts/run.mjs";

const running = new Set();
process.on("exit", stopServers);

/**
 * Starts a server on a free port, or on the one given, which it finds in PORT, and waits up to five
 * minutes until it takes connections; throws where it ends before.
 */
export async function startServer(command, { cwd = ROOT, env = process.env, port = 0 } = {}) {
  const own = port || (await freePort());
  const [program, ...words] = command;
  const options = { cwd, env: { ...env, PORT: String(own) } };
  const child = spawn(program, words, { ...options, stdio: ["ignore", "ignore", "inherit"] });
  let hasEnded = false;
  const end = new Promise((resolve) => {
    child.once("error", resolve);
    child.once("exit", resolve);
  }).then(() => {
    hasEnded = true;
    running.delete(child);
  });
  running.add(child);
  const origin = `http://127.0.0.1:${own}`;
  for (let tries = 0; tries < 1500 && !hasEnded && !(await takesConnections(own)); tries++)
    await wait(200);
  if (hasEnded) throw new Error(`${command.join(" ")} ended before it answered.`);
  const stop = () => {
    child.kill();
    return end;
  };
  return { port: own, origin, pid: child.pid ?? 0, stop };
}

/** No address is asked: a function of Vercel's output has one alone, and fails at any other. */
async function takesConnections(port) {
  const socket = connect(port, "127.0.0.1");
  const isTaken = await once(socket, "connect").then(
    () => true,
    () => false,
  );
  socket.destroy();
  return isTaken;
}

/** Ends all servers that were started. */
export function stopServers() {
  for (const child of running) child.kill();
}
