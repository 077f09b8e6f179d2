/** The site as files that any program can serve: what a build holds, and what live answers give. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { api, type Known, type LiveAnswer, liveAnswerAt, oldAddress } from "../components/live";
import { lists, openApi } from "../lib/api/endpoints";
import { headersFor } from "../lib/hosting/headers";
import { formerAddresses } from "../lib/hosting/redirects";
import { findOldAddress } from "../lib/old-site/find";
import { pageCount } from "../lib/posts/published";
import { decoded, publicAddress, urls } from "../lib/urls";
import { isPage, readBuiltSite, readContent } from "../server/built-site";
import { renderAtOnce } from "../server/render-at-once";

/** In place of a form, which needs a server. */
const NO_FORM = `<p class="callout mb-4">Cette copie du site n’a pas de serveur\u202f: elle ne peut ni chercher ni filtrer. Voici <a href="${urls.members}">la liste entière des membres</a> et <a href="${urls.siteMap}">le plan du site</a>.</p>`;

/** What React writes by name in an attribute: « l’été.jpg » may have a straight apostrophe. */
const NAMED: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&#x27;": "'",
  "&quot;": '"',
  "&lt;": "<",
  "&gt;": ">",
};

/** An address as an attribute of a built page has it, as it is. */
export function fromAttribute(text: string): string {
  return text.replace(/&(?:amp|#x27|quot|lt|gt);/g, (name) => NAMED[name] ?? name);
}

/** An address as an attribute has it. */
export function asAttribute(address: string): string {
  return address.replace(/[&"]/g, (sign) => (sign === "&" ? "&amp;" : "&quot;"));
}

const TEXT = /^text\/|json|xml/;

/**
 * Writes the site that the build in `built` holds to the folder `to`, which holds nothing yet.
 * Pages stand in folders of their name, in which every host finds them; so do, in words and links,
 * redirects. Of the live answers there are those to which a page links.
 *
 * @param below the path below which the site will stand, as `/club`; empty where below none; `.`
 *   where anybody opens its files, from a disk or a forge's list: links then are relative
 */
export async function exportSite(
  built: string,
  to: string,
  below: string,
): Promise<{ files: number; origin: string }> {
  const isAnywhere = below === ".";
  const prefix = isAnywhere ? "" : below;
  const { files, notFound, commit } = readBuiltSite(built);
  const site = readContent(built);
  const known: Known = { site, commit, render: renderAtOnce };
  const headersAt = headersFor(site.config.publisher !== null);
  const policy = (path: string) =>
    headersAt(path)["content-security-policy"]?.replace(/; frame-ancestors .*/, "") ?? "";
  const pages = new Set(Object.keys(files).filter((path) => files[path] && isPage(files[path])));
  /** Live answers by address: who gives each, and where it stands here. */
  const live = new Map<string, { answer: LiveAnswer; place: string }>();
  const written = new Set<string>();

  function write(path: string, content: string | Buffer): void {
    const name = decoded(path);
    if (written.has(name)) return;
    written.add(name);
    mkdirSync(dirname(join(to, name)), { recursive: true });
    writeFileSync(join(to, name), content);
  }

  /** What stands before the path of a link in the file at `path`. */
  function before(path: string): string {
    if (!isAnywhere) return prefix;
    return path.split("/").slice(2).fill("..").join("/") || ".";
  }

  /** Where an address of the site, path and query, leads in this folder. */
  function here(address: string, root = prefix): string {
    const [, path = "", search = "", hash = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(address) ?? [];
    const own = (live.get(path + search) ?? live.get(path))?.place ?? path;
    const file = isAnywhere ? "/index.html" : "/";
    return root + (pages.has(own) ? own.replace(/\/?$/, file) : own) + hash;
  }

  /** A text of the site with the addresses of this folder, for the file at `path`. */
  function placed(path: string, text: string, isHtml = false): string {
    const root = before(path);
    const whole = new RegExp(`${escaped(site.base)}(/[^\\s"'<>)]*)?`, "g");
    const absolute = text.replace(whole, (_, path = "") => {
      const address = fromAttribute(path);
      // Addresses of pages in feeds and data are their names, which stay; hosts lead on from them.
      return site.base + (isHtml || live.has(address) ? here(address || "/") : prefix + path);
    });
    if (!isHtml) return absolute.replace(/(url\(|<\?xml-stylesheet.* href=")\//g, `$1${root}/`);
    return absolute
      .replace(/<form\b.*?<\/form>/gs, NO_FORM)
      .replace(/(\s(?:href|src|action)=")(\/[^"]*)/g, (_, start, address) => {
        return start + asAttribute(here(fromAttribute(address), root));
      })
      .replace(/(\ssrcset=")([^"]*)/gi, (_, start, set) => {
        return start + set.replace(/(^|, )\//g, `$1${root}/`);
      });
  }

  /** Writes a page with what its headers say on other hosts; opened from a disk, it is its own site. */
  function writePage(path: string, html: string, file = fileOf(path)): void {
    const said = `<meta http-equiv="Content-Security-Policy" content="${policy(path)}"/><meta name="referrer" content="same-origin"/>`;
    const head = isAnywhere ? "$&" : `$&${said}`;
    write(file, placed(file, html, true).replace(/<head>(<meta charset="[^"]*"\/>)?/i, head));
  }

  const read = ({ path }: { path: string }) => readFileSync(join(built, path));
  const request = (address: string) =>
    ({ url: `http://localhost${address}`, method: "GET", headers: new Headers() }) as const;

  // What pages link to, and what they only tell of.
  const html = new Map([...pages].map((path) => [path, String(files[path] && read(files[path]))]));
  const linked = [...html.values()].flatMap((text) =>
    [...text.matchAll(/\shref="(\/[^"]*)/g)].flatMap(([, address = ""]) =>
      fromAttribute(address).split("#", 1),
    ),
  );
  const told = [
    ...lists.flatMap(({ endpoint: { path }, schema }) => [path, `${path}?format=csv`, schema.path]),
    ...site.register.members.map(({ id }) => `${urls.apiMembers}/${id}`),
    openApi.path,
  ];
  for (const address of new Set([...told, ...linked])) {
    const path = pathOf(address);
    const answer = liveAnswerAt(path, path !== address, site);
    if (answer === undefined || answer === oldAddress) continue;
    const place = answer === api ? apiFile(address) : filteredFolder(address);
    live.set(address, { answer, place });
    if (answer !== api) pages.add(place);
  }

  for (const [path, file] of Object.entries(files)) {
    if (isPage(file)) writePage(path, html.get(path) ?? "");
    else if (TEXT.test(file.headers["content-type"] ?? ""))
      write(path, placed(path, String(read(file))));
    else write(path, read(file));
  }
  const lost = String(read(notFound)).replace(/<link rel="canonical"[^>]*>/, "");
  writePage("/404", lost, "/404.html");
  for (const [address, { answer, place }] of live) {
    const { body: text } = await answer(request(address), known);
    if (answer === api) write(place, placed(place, text));
    else writePage(place, text);
  }

  // Addresses that moved: as pages that lead on, and in the form that some hosts read.
  const moved = new Map<string, string>(formerAddresses(site));
  const old = [
    ...site.oldSite.pages.map(({ path }) => path),
    ...site.posts.flatMap(({ formerUrls }) => formerUrls),
    ...Array.from({ length: pageCount(site.posts) }, (_, number) => `/page${number + 1}`),
  ];
  for (const path of old) {
    const found = findOldAddress(path, site);
    if (found.is === "moved") moved.set(path, found.to);
    else writePage(path, (await oldAddress(request(encodeURI(path)), known)).body);
  }
  // Those that both sites have.
  for (const from of ["/", "/index.html", ...written]) moved.delete(from);
  for (const [from, target] of moved)
    if (/^(|\.html)$/.test(extname(from)))
      write(
        fileOf(from),
        leadingOn(here(target, before(fileOf(from))), site.base + here(target), policy(from)),
      );
  const pictures = site.publicFiles
    .filter(({ address }) => address.startsWith("/images/"))
    .map(({ address }) => [`/public${address}`, publicAddress(address)] as const);
  const lines = [...moved, ...pictures].map(
    ([from, target]) =>
      `${prefix}${encodeURI(decoded(from))} ${here(encodeURI(decoded(target)))} 301`,
  );
  write("/_redirects", `${lines.join("\n")}\n`);
  // GitHub Pages would leave out what begins with a point or a line.
  write("/.nojekyll", "");
  return { files: written.size, origin: site.base };
}

function pathOf(address: string): string {
  return address.replace(/\?.*/s, "");
}

/** `/api/members?on=2021-12-31&format=csv` is `/api/members-on-2021-12-31.csv`. */
function apiFile(address: string): string {
  const path = pathOf(address);
  if (extname(path) !== "") return path;
  const asked = new URLSearchParams(address.slice(path.length));
  const format = asked.get("format") ?? "json";
  asked.delete("format");
  const name = nameOf(asked) + (format === "csv-excel" ? "-excel" : "");
  return `${path}${name}.${format === "json" ? "json" : "csv"}`;
}

/** `/membres?departement=33` is `/membres/liste-departement-33`. */
function filteredFolder(address: string): string {
  const path = pathOf(address);
  return `${path}/liste${nameOf(new URLSearchParams(address.slice(path.length)))}`;
}

function nameOf(asked: URLSearchParams): string {
  return [...asked].map((pair) => `-${pair.join("-").replace(/[^\p{L}\p{N}-]+/gu, "-")}`).join("");
}

/** The file of a page at an address that another program chose. */
function fileOf(path: string): string {
  return extname(path) === ".html" ? path : join(path, "index.html");
}

function leadingOn(to: string, canonical: string, policy: string): string {
  return `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="${policy}"/><title>Adresse changée</title><meta name="robots" content="noindex"/><link rel="canonical" href="${canonical}"/><meta http-equiv="refresh" content="0; url=${to}"/></head><body><p>Cette page a changé d’adresse\u202f: <a href="${to}">la voici</a>.</p></body></html>`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
