import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readBuiltSite, readContent } from "./built-site";

/** As much of Next's interface as the tests call. */
interface Adapter {
  name: string;
  modifyConfig?(config: object): object;
  onBuildComplete(context: object): Promise<void>;
}

const PAGE = "<html><head><title>T</title></head><body><h1>T</h1><script>1</script></body></html>";
/** As much of a site as a build reads. */
const SITE = { today: "2026-11-24", config: { name: "Le Club" } };

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "adapter-"));
  vi.stubEnv("CONTENT_DIR", project);
});
afterEach(() => {
  rmSync(project, { recursive: true });
  vi.unstubAllEnvs();
});

function write(path: string, content: string): string {
  const file = join(project, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

/** Ends a build of one page, one static feed, one live route and one file of public/. */
async function finishBuild({ home = PAGE } = {}): Promise<Adapter> {
  const pages = [
    ["/404", write("dist/server/pages/404.html", PAGE)],
    ["/500", write("dist/server/pages/500.html", "<p>This page couldn’t load</p>")],
  ];
  write(".site/site.json", JSON.stringify(SITE));
  write("public/documents/e\u0301te\u0301.txt", "Bonjour");
  write(
    ".site/assets.json",
    JSON.stringify({ addresses: { stylesheet: "/assets/site.css" }, files: [] }),
  );
  const { default: adapter } = await vi.importActual<{ default: Adapter }>("./adapter.mjs");
  await adapter.onBuildComplete({
    projectDir: project,
    config: { env: { SITE_COMMIT: "abc123" } },
    distDir: join(project, "dist"),
    outputs: {
      staticFiles: pages.map(([pathname, filePath]) => ({ pathname, filePath })),
      prerenders: [
        prerender("/", write("dist/server/cache/index.html", home), "text/html"),
        prerender("/atom.xml", write("dist/server/cache/atom.body", "<feed/>"), "text/xml"),
        prerender("/index.rsc", write("dist/server/cache/index.rsc", "1"), "text/x-component"),
        prerender("/hourly", write("dist/server/cache/hourly.html", PAGE), "text/html", 3600),
      ],
      appPages: [{ pathname: "/" }, { pathname: "/hourly" }],
      appRoutes: [{ pathname: "/api/health" }, { pathname: "/api/members/[id]" }],
    },
    routing: {
      beforeMiddleware: [
        { sourceRegex: "^/old$", headers: { Location: "/" }, status: 308 },
        { sourceRegex: "^/secret$", headers: { Location: "/" }, has: [{ type: "cookie" }] },
      ],
      middlewareMatchers: [],
      beforeFiles: [],
      afterFiles: [],
      fallback: [],
      dynamicRoutes: [
        { sourceRegex: "^/api/members/[^/]+$" },
        { sourceRegex: "^/membres/[^/]+$", has: [{ type: "cookie" }] },
      ],
    },
  });
  return adapter;
}

function prerender(pathname: string, filePath: string, type: string, revalidate?: number) {
  const initialHeaders = { "Content-Type": type, vary: "rsc", "x-nextjs-prerender": "1" };
  return {
    pathname,
    fallback: { filePath, initialHeaders, initialRevalidate: revalidate ?? false },
  };
}

function built(path: string): string {
  return readFileSync(join(project, "dist/server", path), "utf8");
}

describe("the build adapter", () => {
  it("takes the scripts out of every page", async () => {
    await finishBuild();
    expect(built("cache/index.html")).toBe(PAGE.replace("<script>1</script>", ""));
    expect(built("pages/404.html")).not.toContain("<script");
  });

  it("keeps them when it is asked to", async () => {
    vi.stubEnv("KEEP_SCRIPTS", "1");
    await finishBuild();
    expect(built("cache/index.html")).toBe(PAGE);
  });

  it("replaces Next's error page by the French one, with the site's stylesheet", async () => {
    await finishBuild();
    expect(built("pages/500.html")).toContain("Une tache d’encre\u00a0– Le Club");
    expect(built("pages/500.html")).toMatch(/<link rel="stylesheet" href="\/assets\/site.css"/);
  });

  it("writes what pages weigh where a page tells it", async () => {
    await finishBuild({ home: '<span data-weight="heaviest">…</span>' });
    expect(built("cache/index.html")).toMatch(/^<span data-weight="heaviest">0,\d\u00a0Ko</);
  });

  it("names the page of which a part would come by script", async () => {
    await expect(finishBuild({ home: "<!--$?-->" })).rejects.toThrow("cache/index.html: a part of");
  });

  it("leaves the server and the content beside the build", async () => {
    await finishBuild();
    expect(readContent(join(project, "dist"))).toEqual(SITE);
    expect(existsSync(join(project, "dist/site-server.mjs"))).toBe(true);
  });

  it("describes what the build holds, and leaves the rest to Next", async () => {
    await finishBuild();
    const site = readBuiltSite(join(project, "dist"));
    expect(Object.keys(site.files)).toEqual(["/", "/atom.xml", "/documents/été.txt"]);
    expect(site.files["/atom.xml"]).toEqual({
      hash: expect.stringMatching(/^[\w-]{12}$/),
      path: "dist/server/cache/atom.body",
      status: 200,
      headers: { "content-type": "text/xml" },
      size: 7,
    });
    expect(site.notFound.status).toBe(404);
    expect(site.commit).toBe("abc123");
    expect(site.rules).toEqual([{ pattern: "^/old$", headers: { Location: "/" }, status: 308 }]);
    expect(site.live).toEqual([
      "^/_next/",
      "^/secret$",
      "^/api/members/[^/]+$",
      "^/api/health$",
      "^/hourly$",
    ]);
  });

  it("passes every hook on to the host's adapter, which sees pages without scripts", async () => {
    const host = write(
      "host.mjs",
      `import { readFileSync, writeFileSync } from "node:fs";
      export default {
        name: "host",
        modifyConfig: (config) => ({ ...config, seen: true }),
        onBuildComplete({ distDir }) {
          writeFileSync(distDir + "/host.html", readFileSync(distDir + "/server/cache/index.html"));
        },
      };`,
    );
    vi.stubEnv("NEXT_ADAPTER_PATH", host);
    vi.resetModules();
    const adapter = await finishBuild();
    expect(adapter.name).toBe("host");
    expect(adapter.modifyConfig?.({})).toEqual({ seen: true });
    expect(readFileSync(join(project, "dist/host.html"), "utf8")).not.toContain("<script");
  });
});
