/*
 * Purpose: run a command as part of npm start or npm test; imported, does nothing alone.
 */
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder, absolute, without final slash. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Ends the program with one sentence. */
export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Whether the script of this `import.meta.url` was started by itself. */
export function isStarted(url) {
  return process.argv[1] === fileURLToPath(url);
}

/** @returns {Promise<number>} a port that nothing listens on */
export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * Runs a command in the project's folder, its output shown as it comes; `quiet` keeps its errors
 * for the caller, and every 10 s `busy` says that it is still at work. A signal that ends this
 * program ends the command too.
 *
 * @returns {Promise<{ code: number, errors: string }>} exit code; standard error, if quiet
 */
export function run(command, args, { env = {}, busy = "", quiet = false } = {}) {
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ["inherit", "inherit", quiet ? "pipe" : "inherit"],
    });
    let errors = "";
    child.stderr?.on("data", (chunk) => {
      errors += chunk;
    });
    const clock = setInterval(() => {
      const seconds = Math.round((Date.now() - started) / 1000);
      if (busy) console.log(`  ${busy}, ${seconds} s`);
    }, 10000);
    const end = (code) => {
      clearInterval(clock);
      process.off("SIGINT", stop);
      process.off("SIGTERM", stop);
      resolve({ code, errors });
    };
    const stop = (signal) => {
      child.kill(signal);
      process.exit(1);
    };
    process.on("SIGINT", stop);
    process.on("SIGTERM", stop);
    child.on("error", (error) => {
      errors += error.message;
      end(1);
    });
    child.on("close", (code) => end(code === null ? 1 : code));
  });
}

/** Runs Node with a program of a package of node_modules. */
export function runPackage(path, args, options) {
  return run(process.execPath, [`node_modules/${path}`, ...args], options);
}
