import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { contentRoot } from "../lib/content-root";
import { type Project, siteWith } from "./generated-site";
import { freePort } from "./run.mjs";

let project: Project;
let server: ChildProcess;
let origin: string;
/** All that the server said. */
let said = "";

/** As a fresh clone is after `npm install`: no build was ever made in it. */
beforeAll(async () => {
  project = siteWith(process.cwd(), 0, contentRoot(process.env));
  expect(existsSync(join(project.root, ".site"))).toBe(false);
  const port = String(await freePort());
  origin = `http://localhost:${port}`;
  const { PATH = "", HOME = "" } = process.env;
  // A group of its own: npm does not pass a signal on to what its shell has started.
  server = spawn("npm", ["run", "dev"], {
    cwd: project.root,
    env: { PATH, HOME, PORT: port, NODE_ENV: "development" },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const isReady = new Promise<void>((resolve) => {
    const hear = (chunk: Buffer) => {
      said += chunk;
      if (said.includes("Ready in")) resolve();
    };
    server.stdout?.on("data", hear);
    server.stderr?.on("data", hear);
  });
  const isOver = once(server, "exit").then(() => Promise.reject(new Error(said)));
  await Promise.race([isReady, isOver]);
});

afterAll(async () => {
  // At once: a Next that ends in its own time goes on writing, and reads its configuration anew when
  // the files of the project go.
  for (let signal: NodeJS.Signals | 0 = "SIGKILL"; groupTakes(signal); signal = 0) await wait(50);
  project.remove();
});

/** Sends a signal to all that npm has started; whether any of it is left. */
function groupTakes(signal: NodeJS.Signals | 0): boolean {
  try {
    return server.pid !== undefined && process.kill(-server.pid, signal);
  } catch {
    return false;
  }
}

/** What the server answers; a failure says all that it has told. */
async function ask(path: string): Promise<string> {
  const response = await fetch(origin + path);
  expect(response.status, `${path}\n${said}`).toBe(200);
  return response.text();
}

function writePost(text: string): void {
  const path = join(project.root, "posts/2020-02-03-essai-de-dev.mdx");
  writeFileSync(path, `---\ntitle: Essai\ndescription: Un essai.\n---\n${text}\n`);
}

/** Asks for the page of the post until it says so. */
async function untilPostSays(words: string): Promise<string> {
  for (;;) {
    const page = await ask("/actualites/essai-de-dev");
    if (page.includes(words)) return page;
    await wait(50);
  }
}

test("the first page has its style", async () => {
  const [, stylesheet = ""] = /<link rel="stylesheet" href="([^"]+)"/.exec(await ask("/")) ?? [];
  expect(await ask(stylesheet)).toContain("font-family");
});

test("a post's page follows its file", async () => {
  writePost("Un premier jet.");
  await untilPostSays("Un premier jet.");
  writePost("Un texte revu.");
  expect(await untilPostSays("Un texte revu.")).not.toContain("Un premier jet.");
});

test("a fault is told in French at its place, and other pages stay alive", async () => {
  writePost("<MemberCont />");
  expect(await untilPostSays("MemberCont")).toContain("n’existe pas");
  writePost("## Un titre\n\nUne ligne,<br>puis une autre.");
  const page = await untilPostSays("n’est pas admise");
  expect(page.replaceAll("<!-- -->", "")).toContain("essai-de-dev.mdx:7:11");
  expect(await ask("/club")).toContain("<h1");
});
