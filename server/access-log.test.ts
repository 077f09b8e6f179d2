import { Agent, createServer, get } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { logAccess } from "./access-log";

test("each answer is a line of what was asked and sent, and nothing of who asked", async () => {
  const server = createServer((_, response) => void response.writeHead(404).end("Introuvable"));
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => {
    agent.destroy();
    server.close();
  });
  const lines: string[] = [];
  logAccess(server, (line) => lines.push(line));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const port = address && typeof address === "object" ? address.port : 0;
  const start = performance.now();
  const headers = { "user-agent": "Firefox" };
  // Over one connection, whose bytes go on.
  for (let count = 1; count <= 2; count++) {
    get({ agent, port, path: "/membres?q=dupont", headers }, (response) => response.resume());
    await expect.poll(() => lines).toHaveLength(count);
  }
  const [first = "", second] = lines;
  expect(first).toMatch(/^GET \/membres 404 [1-9]\d+ \d+$/);
  expect(second?.split(" ").slice(0, -1)).toEqual(first.split(" ").slice(0, -1));
  expect(Number(second?.split(" ").at(-1))).toBeLessThanOrEqual(performance.now() - start + 1);
});
