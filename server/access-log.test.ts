import { createServer } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { logAccess } from "./access-log";
import { askServer } from "./ask-server";

test("an answer is a line of what was asked and sent, and nothing of who asked", async () => {
  const server = createServer((_, response) => void response.writeHead(404).end("Introuvable"));
  onTestFinished(() => void server.close());
  const lines: string[] = [];
  logAccess(server, (line) => lines.push(line));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  await askServer(server, "/membres?q=dupont", { "user-agent": "Firefox" });
  await expect.poll(() => lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^GET \/membres 404 [1-9]\d+ \d+$/);
});
