/** The folder that `npm run export` writes, at a host's root and below a path, behind a server of plain files and without one. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import mime from "mime";
import { readContent } from "../server/built-site";
import { builtSite } from "./servers";

const built = resolve(process.env.SITE_DIST_DIR ?? ".next-e2e");
const { base, register } = readContent(built);

/** As `npm run export` does, of the build under test. */
function exportTo(folder: string, prefix: string): void {
  const code = `const { importTs } = await import(${JSON.stringify(resolve("scripts/import-ts.mjs"))});
    const { exportSite } = await importTs("scripts/export-site.ts");
    await exportSite(...${JSON.stringify([built, folder, prefix])});`;
  execFileSync(process.execPath, ["--input-type=module", "-e", code], {
    env: { ...process.env, NODE_ENV: "production", SITE_FROZEN: built },
  });
}

/** Serves a folder below a path, as the simplest of hosts: files, and folders by their index. */
async function serveFiles(folder: string, prefix: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? "/").replace(/[?#].*/s, ""));
    const file = join(folder, path.slice(prefix.length));
    const isFolder = existsSync(file) && statSync(file).isDirectory();
    const found = isFolder ? join(file, "index.html") : file;
    if (!path.startsWith(`${prefix}/`) || !existsSync(found))
      response.writeHead(404).end(readFileSync(join(folder, "404.html")));
    else if (isFolder && !path.endsWith("/"))
      response.writeHead(301, { location: `${encodeURI(path)}/` }).end();
    else
      response
        .writeHead(200, { "content-type": mime.getType(found) ?? "application/octet-stream" })
        .end(readFileSync(found));
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  return server;
}

/** What a page or a stylesheet leads to and loads, within its own origin. */
function targetsOf(text: string): string[] {
  const attributes = [...text.matchAll(/\s(?:href|src|action)="([^"#]*)/g)];
  const sets = [...text.matchAll(/\ssrcset="([^"]*)"/gi)].flatMap(([, set = ""]) =>
    set.split(", ").map((part) => part.replace(/ .*/, "")),
  );
  const refreshed = [...text.matchAll(/url=([^"]*)"|url\((\/[^)]*)\)/g)];
  return [
    ...attributes.map(([, address = ""]) => address.replaceAll("&amp;", "&")),
    ...sets,
    ...refreshed.map(([, page, asset]) => page ?? asset ?? ""),
  ];
}

test("with --base . every link is the way to a file, from wherever the folder is opened", async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), "club-export-"));
  exportTo(folder, ".");
  const dead = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(html|css|xml)$/.test(name))
    .flatMap((name) => {
      const targets = targetsOf(readFileSync(join(folder, name), "utf8"))
        .filter((target) => target !== "" && !/^[a-z]+:/.test(target))
        .map((target) => join(folder, dirname(name), decodeURIComponent(target)));
      return targets.filter((file) => !statSync(file, { throwIfNoEntry: false })?.isFile());
    });
  expect(dead).toEqual([]);
  await page.goto(pathToFileURL(join(folder, "index.html")).href);
  await page.getByRole("link", { name: "Actualités", exact: true }).first().click();
  await expect(page).toHaveURL(pathToFileURL(join(folder, "actualites/index.html")).href);
  const font = () => page.evaluate(() => [...document.fonts].map(({ status }) => status));
  await expect.poll(font).toContain("loaded");
  rmSync(folder, { recursive: true });
});

for (const prefix of ["", "/club"])
  test.describe(`the site as files below ${prefix || "/"}`, () => {
    const folder = mkdtempSync(join(tmpdir(), "club-export-"));
    let server: Server;
    let origin = "";
    test.beforeAll(async () => {
      exportTo(folder, prefix);
      server = await serveFiles(folder, prefix);
      const address = server.address();
      origin = `http://localhost:${typeof address === "object" ? address?.port : ""}`;
    });
    test.afterAll(() => {
      server.close();
      rmSync(folder, { recursive: true });
    });

    test("no link is dead, none asks anything, and every page has its policy", () => {
      const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
      const pages = names.filter((name) => name.endsWith(".html"));
      expect(pages.length).toBeGreaterThan(Object.keys(builtSite().files).length / 3);
      const dead = new Set<string>();
      for (const name of names.filter((one) => /\.(html|css|xml)$/.test(one))) {
        const text = readFileSync(join(folder, name), "utf8");
        if (name.endsWith(".html")) {
          expect(text, name).toContain(
            '<meta http-equiv="Content-Security-Policy" content="default-src',
          );
          expect(text, name).not.toMatch(/<form|<script(?! type="application\/ld\+json")/);
        }
        for (const target of targetsOf(text)) {
          const own = target.replace(`${base}${prefix}`, prefix).replace(/[?#].*/s, "");
          if (!own.startsWith("/")) continue;
          const file = join(folder, decodeURIComponent(own.slice(prefix.length)));
          const isThere = own.startsWith(`${prefix}/`) && existsSync(file);
          if (!isThere || target.includes("?")) dead.add(`${target} in ${name}`);
          else if (statSync(file).isDirectory() && !existsSync(join(file, "index.html")))
            dead.add(`${target} in ${name}`);
        }
      }
      expect([...dead].slice(0, 20)).toEqual([]);
    });

    test("a page shows as elsewhere, and all that it loads is found", async ({ page }) => {
      const failed: string[] = [];
      page.on("response", (response) => {
        if (response.status() >= 400) failed.push(response.url());
      });
      page.on("console", (message) => failed.push(message.text()));
      await page.goto(`${origin}${prefix}/membres`);
      await expect(page.getByText("elle ne peut ni chercher ni filtrer")).toBeVisible();
      await page.goto(`${origin}${prefix}/Legal/`);
      await expect(page).toHaveURL(`${origin}${prefix}/mentions-legales/`);
      const font = () => page.evaluate(() => [...document.fonts].map(({ status }) => status));
      await expect.poll(font).toContain("loaded");
      expect(failed).toEqual([]);
    });

    test("the members stand as JSON and CSV", async ({ request }) => {
      const { data, links } = await (
        await request.get(`${origin}${prefix}/api/members.json`)
      ).json();
      expect(data.length).toBeGreaterThan(register.members.length / 2);
      expect(links.self).toBe(`${base}${prefix}/api/members.json`);
      const csv = await (await request.get(`${origin}${prefix}/api/members.csv`)).text();
      expect(csv).toMatch(/^id,name,shortName,/);
    });
  });
