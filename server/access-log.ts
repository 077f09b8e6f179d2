import type { Server } from "node:http";

/**
 * Has each answer of a server told to `write`, in one line: method, path, status, bytes sent, headers
 * included, and milliseconds. Nothing of the visitor: no address, no query, no name of a browser.
 */
export function logAccess(server: Server, write: (line: string) => void): void {
  server.prependListener("request", ({ method, url = "/", socket }, response) => {
    const [start, before] = [performance.now(), socket.bytesWritten];
    response.once("close", () => {
      const bytes = socket.bytesWritten - before;
      const path = url.replace(/\?.*/s, "");
      const ms = Math.round(performance.now() - start);
      write(`${method} ${path} ${response.statusCode} ${bytes} ${ms}`);
    });
  });
}
