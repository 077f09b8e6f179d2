import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import mime from "mime";
import type { FunctionsConfigManifest, PrerenderManifest, RoutesManifest } from "next/dist/build";
import { entriesIn } from "../lib/content/plain-files";
import type { BuiltFile, BuiltSite, Rule } from "./built-site";

/** What Next leaves of a build for whoever serves it; `appRoutes` has an address for each file. */
interface Manifests {
  routes: RoutesManifest;
  prerendered: PrerenderManifest;
  functions: FunctionsConfigManifest;
  appRoutes: Record<string, string>;
}

/**
 * What our server needs to know of the build in `distDir`, taken from Next's manifests, with the
 * files of `publicFolder`.
 *
 * @param commit the commit that was built; empty where unknown
 * @throws Error when a redirect is one that our server could not follow
 */
export function describeBuild(
  projectDir: string,
  distDir: string,
  publicFolder: string,
  commit: string,
): BuiltSite {
  const manifests = readManifests(distDir);
  const { headers, redirects } = manifests.routes;
  const describe = (path: string, as: Described = {}) => describeFile(projectDir, path, as);
  const page = (name: string) => join(distDir, "server/pages", name);
  const files: Record<string, BuiltFile> = {};
  for (const [pathname, route] of Object.entries(manifests.prerendered.routes)) {
    if (route.initialRevalidateSeconds !== false || isInternal(pathname)) continue;
    const path = builtPath(pathname, route.routeType === "route" ? "body" : "html");
    files[pathname] = describe(join(distDir, path), {
      status: route.initialStatus,
      headers: route.initialHeaders,
    });
  }
  for (const path of filesBelow(publicFolder)) {
    const address = `/${relative(publicFolder, path).split(sep).join("/")}`;
    files[address.normalize("NFC")] = describe(path);
  }
  return {
    files,
    notFound: describe(page("404.html"), { status: 404 }),
    serverError: describe(page("500.html"), { status: 500 }),
    rules: [
      ...headers.filter(isSimple).map(headerRule),
      ...redirects.filter(isSimple).map(redirectRule),
    ],
    live: livePatterns(manifests, files),
    commit: commit || null,
  };
}

function readManifests(distDir: string): Manifests {
  const read = (name: string) => JSON.parse(readFileSync(join(distDir, `${name}.json`), "utf8"));
  return {
    routes: read("routes-manifest"),
    prerendered: read("prerender-manifest"),
    functions: read("server/functions-config-manifest"),
    appRoutes: read("app-path-routes-manifest"),
  };
}

/** Where Next writes what it has made for an address, below the folder of the build. */
function builtPath(pathname: string, extension: string): string {
  return `server/app${pathname === "/" ? "/index" : pathname}.${extension}`;
}

interface Described {
  status?: number;
  headers?: Record<string, string>;
}

function describeFile(
  projectDir: string,
  path: string,
  { status = 200, headers = {} }: Described,
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

/** Next's own pages, which no page of ours asks for. */
function isInternal(pathname: string): boolean {
  return pathname.startsWith("/_");
}

function filesBelow(folder: string): string[] {
  return entriesIn(dirname(folder), basename(folder), true)
    .filter(({ kind }) => kind === "file")
    .map(({ path }) => join(dirname(folder), path));
}

type Header = RoutesManifest["headers"][number];
type Redirect = RoutesManifest["redirects"][number];

/** Whether our server can apply a rule; those on a query or a cookie it leaves to Next. */
function isSimple({ has, missing }: Header | Redirect): boolean {
  return !missing && (has ?? []).every(({ type }) => type === "header");
}

function headerRule({ regex, headers, has }: Header): Rule {
  const conditions = (has ?? []).map(({ key, value }) => [key, value ?? ""]);
  return {
    pattern: regex,
    headers: Object.fromEntries(headers.map(({ key, value }) => [key, value])),
    ...(has && { has: Object.fromEntries(conditions) }),
  };
}

/** Of the parameters of a redirect only the pattern's first group is known by number. */
function redirectRule({ regex, source, destination, statusCode }: Redirect): Rule {
  const parameters = destination.match(/:\w+/g) ?? [];
  if (parameters.length > 1)
    throw new Error(`The redirect from ${source} to ${destination} has more than one parameter.`);
  return {
    pattern: regex,
    headers: { Location: destination.replace(/:\w+/, "$1") },
    status: statusCode,
  };
}

/**
 * Addresses that are no file of the build, and yet not unknown: all but those of a pattern whose
 * every address is built. Scripts, which pages lack, are left to Next.
 */
function livePatterns(
  { routes, prerendered, functions, appRoutes }: Manifests,
  files: BuiltSite["files"],
): string[] {
  const { beforeFiles, afterFiles, fallback } = routes.rewrites;
  const isBuilt = (page: string) => prerendered.dynamicRoutes[page]?.fallback === false;
  const patterns = [
    ...[...routes.headers, ...routes.redirects].filter((rule) => !isSimple(rule)),
    ...routes.dynamicRoutes.filter(({ page }) => !isBuilt(page)),
    ...[...beforeFiles, ...afterFiles, ...fallback],
  ].map(({ regex }) => regex);
  const matchers = functions.functions["/_middleware"]?.matchers ?? [];
  const single = Object.values(appRoutes)
    .filter((path) => !path.includes("[") && !isInternal(path) && !(path in files))
    .map((path) => `^${path.replaceAll(".", "\\.")}$`);
  return ["^/_next/", ...patterns, ...matchers.map(({ regexp }) => regexp), ...single];
}
