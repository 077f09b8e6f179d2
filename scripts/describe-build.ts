import { readFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import mime from "mime";
import type { PrerenderManifest } from "next/dist/build";
import { hashOf } from "../lib/api/http";
import { entriesIn } from "../lib/content/plain-files";
import type { BuiltFile, BuiltSite } from "../server/built-site";

/**
 * What our server needs to know of the build in `folder`: the files that Next's manifest of what it
 * has prerendered names, and those of public/ there.
 *
 * @param commit the commit that was built; empty where unknown
 * @param former the build before, which says since when an address has had its content
 */
export function describeBuild(
  folder: string,
  commit: string,
  { former = null, now = new Date() }: { former?: BuiltSite | null; now?: Date } = {},
): BuiltSite {
  const { routes }: Pick<PrerenderManifest, "routes"> = JSON.parse(
    readFileSync(join(folder, "prerender-manifest.json"), "utf8"),
  );
  const describe = (path: string, as: Described = {}, before?: BuiltFile): BuiltFile => {
    const file = describeFile(folder, path, as);
    const isSame = before?.hash === file.hash && before.modified !== undefined;
    return { ...file, modified: isSame ? before.modified : now.toUTCString() };
  };
  const page = (name: string) => join("server/pages", name);
  const publicFolder = join(folder, "public");
  const files: Record<string, BuiltFile> = {};
  for (const [pathname, route] of Object.entries(routes)) {
    if (route.initialRevalidateSeconds !== false || isInternal(pathname)) continue;
    const name = pathname === "/" ? "/index" : pathname;
    const path = `server/app${name}.${route.routeType === "page" ? "html" : "body"}`;
    const as = { status: route.initialStatus, headers: route.initialHeaders };
    files[pathname] = describe(path, as, former?.files[pathname]);
  }
  for (const path of plainFilesBelow(publicFolder)) {
    const name = `/${relative(publicFolder, path).split(sep).join("/")}`;
    const address = name.normalize("NFC");
    files[address] = describe(relative(folder, path), {}, former?.files[address]);
  }
  return {
    files,
    notFound: describe(page("404.html"), { status: 404 }),
    serverError: describe(page("500.html"), { status: 500 }),
    commit: commit || null,
  };
}

interface Described {
  status?: number;
  headers?: Record<string, string>;
}

function describeFile(
  folder: string,
  path: string,
  { status = 200, headers = {} }: Described,
): Omit<BuiltFile, "modified"> {
  const content = readFileSync(join(folder, path));
  const own = Object.entries(headers)
    .map(([name, value]) => [name.toLowerCase(), String(value)] as const)
    .filter(([name]) => name !== "vary" && !name.startsWith("x-next"));
  return {
    path,
    status,
    headers: { "content-type": contentType(path), ...Object.fromEntries(own) },
    hash: hashOf(content),
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

/** Every file below a folder, but for what a link leads to. */
export function plainFilesBelow(folder: string): string[] {
  return entriesIn(dirname(folder), basename(folder), true)
    .filter(({ kind }) => kind === "file")
    .map(({ path }) => join(dirname(folder), path));
}
