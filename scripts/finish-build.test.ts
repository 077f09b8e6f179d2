import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isPage, readBuiltSite, readContent } from "../server/built-site";
import { describeBuild } from "./describe-build";
import { finishBuild } from "./finish-build";

const PAGE = "<html><head><title>T</title></head><body><h1>T</h1><script>1</script></body></html>";
const STRIPPED = PAGE.replace("<script>1</script>", "");

let project: string;
let dist: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "build-"));
  dist = join(project, ".builds/a");
  vi.stubEnv("CONTENT_DIR", project);
  vi.stubEnv("SITE_FROZEN", join(project, ".site/a"));
});
afterEach(() => {
  rmSync(project, { recursive: true });
  vi.unstubAllEnvs();
});

function write(path: string, content: string | Buffer | object): string {
  const file = join(project, path);
  mkdirSync(dirname(file), { recursive: true });
  const isWritten = typeof content === "string" || Buffer.isBuffer(content);
  writeFileSync(file, isWritten ? content : JSON.stringify(content));
  return file;
}

/** What Next leaves of a build of two pages, one static feed and a file of public/. */
function build({ home = PAGE } = {}): void {
  write(".site/a/site.json", { today: "2026-11-24", config: { name: "Le Club" } });
  write(".site/a/assets.json", { addresses: { stylesheet: "/assets/site.css" }, files: [] });
  write(".site/a/search.json", { index: {} });
  write("public/documents/e\u0301te\u0301.txt", "Bonjour");
  write(".builds/a/server/app/index.html", home);
  write(".builds/a/server/app/hourly.html", PAGE);
  write(".builds/a/server/app/atom.xml.body", "<feed/>");
  write(".builds/a/server/pages/404.html", PAGE);
  write(".builds/a/server/pages/500.html", "<p>This page couldn’t load</p>");
  write(".builds/a/prerender-manifest.json", {
    routes: {
      "/": prerendered("page"),
      "/atom.xml": prerendered("route", { "content-type": "text/xml", vary: "rsc" }),
      "/hourly": { ...prerendered("page"), initialRevalidateSeconds: 3600 },
      "/_not-found": { ...prerendered("page"), initialStatus: 404 },
    },
  });
}

function prerendered(routeType: string, headers: Record<string, string> = {}) {
  const initialHeaders = { ...headers, "x-nextjs-prerender": "1" };
  return { routeType, initialHeaders, initialRevalidateSeconds: false };
}

function built(path: string): string {
  return readFileSync(join(dist, path), "utf8");
}

describe("the end of a build", () => {
  it("takes the scripts out of every page", () => {
    build();
    finishBuild(dist, "");
    expect(built("server/app/index.html")).toBe(STRIPPED);
    expect(built("server/pages/404.html")).toBe(STRIPPED);
  });

  it("keeps them when it is asked to", () => {
    vi.stubEnv("KEEP_SCRIPTS", "1");
    build();
    finishBuild(dist, "");
    expect(built("server/app/index.html")).toBe(PAGE);
  });

  it("fails where a script would be left, naming the page", () => {
    build({ home: "<h1>T</h1><script>" });
    expect(() => finishBuild(dist, "")).toThrow("app/index.html: a script is left");
  });

  it("fails where a part of a page would come by script, naming the page", () => {
    build({ home: "<!--$?-->" });
    expect(() => finishBuild(dist, "")).toThrow("app/index.html: a part of the page");
  });

  it.each(["server/pages/500.html", "server/app/_global-error.html"])(
    "replaces Next's error page by the French one, with the site's stylesheet: %s",
    (path) => {
      build();
      write(`.builds/a/${path}`, "<p>This page couldn’t load</p>");
      finishBuild(dist, "");
      expect(built(path)).toContain("Une erreur du site");
      expect(built(path)).toMatch(/<link rel="stylesheet" href="\/assets\/site.css"/);
    },
  );

  it("writes what pages weigh where a page tells it", () => {
    build({ home: '<span data-weight="heaviest">…</span>' });
    finishBuild(dist, "");
    expect(built("server/app/index.html")).toMatch(/^<span data-weight="heaviest">0,\d\u00a0Ko</);
  });

  it("makes a folder to copy, of all that is served, where it is asked to", () => {
    build();
    write(".builds/a/site-server.mjs", "serve()");
    write(".builds/a/server/chunks/a.js", "");
    vi.stubEnv("SITE_OUTPUT", "standalone");
    finishBuild(dist, "");
    const copied = "standalone";
    expect(built(`${copied}/server/app/index.html`)).toBe(STRIPPED);
    expect(built(`${copied}/server/pages/404.html`)).toBe(STRIPPED);
    expect(built(`${copied}/search.json`)).toBe('{"index":{}}');
    expect(built("standalone/server.js")).toBe("serve()");
    expect(built("standalone/package.json")).toBe('{"type":"module"}');
    expect(built(`${copied}/public/documents/e\u0301te\u0301.txt`)).toBe("Bonjour");
    expect(readBuiltSite(join(dist, copied))).toEqual(readBuiltSite(dist));
    expect(() => built(`${copied}/server/chunks/a.js`)).toThrow("ENOENT");
  });

  it("freezes the files of public/", () => {
    build();
    finishBuild(dist, "");
    write("public/documents/e\u0301te\u0301.txt", "Bonsoir");
    const { path = "" } = readBuiltSite(dist).files["/documents/été.txt"] ?? {};
    expect(readFileSync(join(dist, path), "utf8")).toBe("Bonjour");
  });

  it("forgets, built anew, what is gone, and leaves pages of public/ as they are", () => {
    build();
    write("public/documents/page.html", "<h1>T</h1><script>");
    write("public/documents/old.txt", "");
    vi.stubEnv("SITE_OUTPUT", "standalone");
    write(".builds/a/site-server.mjs", "serve()");
    finishBuild(dist, "");
    rmSync(join(project, "public/documents/old.txt"));
    finishBuild(dist, "");
    for (const folder of ["", "standalone/"]) {
      expect(built(`${folder}public/documents/page.html`)).toBe("<h1>T</h1><script>");
      expect(() => built(`${folder}public/documents/old.txt`)).toThrow("ENOENT");
    }
  });

  it("says no longer where a photograph was taken, and leaves all other files", () => {
    const taken = Buffer.from("ffd8ffe10008457869660000ffda0002ffd9", "hex");
    const names = ["a.jpg", "b.JPEG", "c.jpg.txt", "d.jfif"];
    build();
    for (const name of names) write(`public/images/${name}`, taken);
    finishBuild(dist, "");
    const kept = names.filter((name) => built(`public/images/${name}`).includes("Exif"));
    expect(kept).toEqual(["c.jpg.txt", "d.jfif"]);
  });

  it("keeps since when an address has had its content, from the build before", () => {
    build();
    finishBuild(dist, "");
    const { files, ...rest } = readBuiltSite(dist);
    const home = files["/"] ?? rest.notFound;
    const modified = "Tue, 21 Dec 2021 10:00:00 GMT";
    finishBuild(dist, "", { ...rest, files: { "/": { ...home, modified } } });
    expect(readBuiltSite(dist).files["/"]?.modified).toBe(modified);
  });

  it("says since when an address has had its content", () => {
    build();
    const early = new Date("2021-12-21T10:00:00Z");
    const late = new Date("2021-12-22T10:00:00Z");
    finishBuild(dist, "");
    const former = describeBuild(dist, "", { now: early });
    write(".builds/a/server/app/atom.xml.body", "<feed>1</feed>");
    const { files } = describeBuild(dist, "", { former, now: late });
    expect(files["/"]?.modified).toBe("Tue, 21 Dec 2021 10:00:00 GMT");
    expect(files["/atom.xml"]?.modified).toBe("Wed, 22 Dec 2021 10:00:00 GMT");
  });

  it("leaves the content beside our server", () => {
    build();
    finishBuild(dist, "");
    expect(readContent(dist)).toMatchObject({ today: "2026-11-24" });
  });

  it("describes what the build holds, but for what Next would make anew", () => {
    build();
    finishBuild(dist, "abc123");
    const site = readBuiltSite(dist);
    expect(Object.keys(site.files)).toEqual(["/", "/atom.xml", "/documents/été.txt"]);
    expect(site.files["/atom.xml"]).toEqual({
      hash: expect.stringMatching(/^[\w-]{12}$/),
      path: "server/app/atom.xml.body",
      status: 200,
      headers: { "content-type": "text/xml" },
      modified: expect.stringMatching(/ GMT$/),
      size: 7,
    });
    expect([site.notFound.status, site.serverError.status]).toEqual([404, 500]);
    expect(site.commit).toBe("abc123");
  });

  it.each([
    ["a.txt", "text/plain; charset=utf-8"],
    ["a.json", "application/json; charset=utf-8"],
    ["a.pdf", "application/pdf"],
    ["a.svg", "image/svg+xml"],
    ["a.unknown-to-all", "application/octet-stream"],
  ])("tells the type of a file by its name: %s is %s", (name, type) => {
    build();
    write(`public/documents/${name}`, "");
    finishBuild(dist, "");
    const { files, notFound } = readBuiltSite(dist);
    expect(files[`/documents/${name}`]?.headers).toEqual({ "content-type": type });
    expect(notFound.headers).toEqual({ "content-type": "text/html; charset=utf-8" });
  });

  it("knows pages from other files", () => {
    build();
    finishBuild(dist, "");
    const { files } = readBuiltSite(dist);
    const pages = Object.entries(files).filter(([, file]) => isPage(file));
    expect(pages.map(([path]) => path)).toEqual(["/"]);
  });
});
