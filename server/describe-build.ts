import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import mime from "mime";
import { entriesIn } from "../lib/content/plain-files";
import type { BuiltFile, BuiltSite, Rule } from "./built-site";
import type { BuildContext } from "./finish-build";

type RouteRule = BuildContext["routing"]["beforeMiddleware"][number];

/**
 * What our server needs to know of a build, taken from what Next's adapter interface tells, with
 * the files of `publicFolder`.
 */
export function describeBuild(context: BuildContext, publicFolder: string): BuiltSite {
  const { outputs, projectDir, routing } = context;
  const files: Record<string, BuiltFile> = {};
  for (const { pathname, fallback } of outputs.prerenders) {
    const lasting = fallback?.initialRevalidate === false;
    if (!lasting || !fallback.filePath || isInternal(pathname)) continue;
    files[pathname] = describeFile(projectDir, fallback.filePath, {
      status: fallback.initialStatus,
      headers: fallback.initialHeaders,
    });
  }
  for (const { pathname, filePath } of outputs.staticFiles) {
    // Next counts robots.txt and sitemap.xml among files, not among the routes that made them.
    if (!filePath.endsWith(".body")) continue;
    const headers = { "content-type": contentType(pathname) };
    files[pathname] = describeFile(projectDir, filePath, { headers });
  }
  for (const path of filesBelow(publicFolder)) {
    const address = `/${relative(publicFolder, path).split(sep).join("/")}`;
    files[address.normalize("NFC")] = describeFile(projectDir, path);
  }
  const pages = new Map(outputs.staticFiles.map(({ pathname, filePath }) => [pathname, filePath]));
  return {
    files,
    notFound: describeFile(projectDir, pages.get("/404") ?? "", { status: 404 }),
    serverError: describeFile(projectDir, pages.get("/500") ?? "", { status: 500 }),
    rules: routing.beforeMiddleware.filter(isSimple).map(describeRule),
    live: livePatterns(context, files),
    commit: context.config.env.SITE_COMMIT || null,
  };
}

function describeFile(
  projectDir: string,
  path: string,
  {
    status = 200,
    headers = {},
  }: { status?: number; headers?: Record<string, string | string[]> } = {},
): BuiltFile {
  const content = readFileSync(path);
  const own = Object.entries(headers)
    .map(([name, value]) => [name.toLowerCase(), String(value)] as const)
    .filter(([name]) => name !== "vary" && !name.startsWith("x-next"));
  return {
    path: relative(projectDir, path),
    status,
    headers: { "content-type": contentType(path), ...Object.fromEntries(own) },
    hash: createHash("sha256").update(content).digest("base64url").slice(0, 12),
    size: content.length,
  };
}

function contentType(path: string): string {
  const type = mime.getType(path) ?? "application/octet-stream";
  return /^text\/|^application\/json/.test(type) ? `${type}; charset=utf-8` : type;
}

/** Next's own pages and the data for client navigation, which no page of ours asks for. */
function isInternal(pathname: string): boolean {
  return pathname.startsWith("/_") || pathname.endsWith(".rsc");
}

function filesBelow(folder: string): string[] {
  return entriesIn(dirname(folder), basename(folder), true)
    .filter(({ kind }) => kind === "file")
    .map(({ path }) => join(dirname(folder), path));
}

/** Whether our server can apply a rule; those on a query or a cookie it leaves to Next. */
function isSimple({ has, missing }: RouteRule): boolean {
  return !missing && (has ?? []).every(({ type }) => type === "header");
}

function describeRule({ sourceRegex, headers = {}, status, has }: RouteRule): Rule {
  const conditions = (has ?? []).map(({ key, value }) => [key, value ?? ""]);
  return {
    pattern: sourceRegex,
    headers,
    ...(status && { status }),
    ...(has && { has: Object.fromEntries(conditions) }),
  };
}

/**
 * Addresses that are no file of the build, and yet not unknown. Those of a pattern whose every
 * address is built are left out: Next marks it by the cookie of its preview mode. Scripts, which
 * pages lack, are left to Next.
 */
function livePatterns({ outputs, routing }: BuildContext, files: BuiltSite["files"]): string[] {
  const patterns = [
    ...routing.beforeMiddleware.filter((rule) => !isSimple(rule)),
    ...routing.dynamicRoutes.filter(({ has }) => !has),
    ...routing.middlewareMatchers,
    ...routing.beforeFiles,
    ...routing.afterFiles,
    ...routing.fallback,
  ].map(({ sourceRegex }) => sourceRegex);
  const single = [...outputs.appRoutes, ...outputs.appPages]
    .map(({ pathname }) => pathname)
    .filter((path) => !path.includes("[") && !isInternal(path) && !(path in files))
    .map((path) => `^${path.replaceAll(".", "\\.")}$`);
  return ["^/_next/", ...patterns, ...single];
}
