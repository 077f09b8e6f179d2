import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { isPage, readBuiltSite } from "../../server/built-site";
import { startOurs, type Travelled, travel } from "./processes";
import type { Section } from "./section";

/** What a first view may weigh, as it travels, headers included (bytes; docs/mesures.md). */
const BUDGETS = { page: 14_600, founding: 10_000, font: 15_000, requests: 4 };

const FOUNDING = "/actualites/42utilisateurs";
const FILTERED = "/membres?au=2021-12-31&depuis=2020-12-31";

/** A page's weight: its HTML, its stylesheets, and what else it asks for at once. */
export interface PageWeight {
  path: string;
  html: number;
  css: number;
  font: number;
  requests: number;
  hasScript: boolean;
}

/** Weighs every page of a build, and one filtered page, as a present browser receives them. */
export async function weigh(root: string, distDir: string): Promise<Section> {
  const site = readBuiltSite(`${root}/${distDir}`);
  const pages = Object.entries(site.files)
    .filter(([, file]) => isPage(file))
    .map(([address]) => encodeURI(address));
  const server = await startOurs(root, distDir);
  try {
    const weights = [];
    for (const path of [...pages, FILTERED, "/nulle-part"])
      weights.push(await weighPage(server.origin, path));
    return report(weights);
  } finally {
    await server.stop();
  }
}

async function weighPage(origin: string, path: string): Promise<PageWeight> {
  const page = await travel(origin, path);
  const html = decoded(page);
  const { styles, fonts, others } = askedBy(html);
  const bytes = async (addresses: string[]) => {
    const answers = await Promise.all(addresses.map((address) => travel(origin, address)));
    return answers.reduce((sum, answer) => sum + answer.bytes, 0);
  };
  return {
    path,
    html: page.bytes,
    css: await bytes(styles),
    font: await bytes(fonts),
    requests: 1 + styles.length + fonts.length + others.length,
    hasScript: /<script(?![^>]*application\/ld\+json)/.test(html),
  };
}

function decoded({ body, headers }: Travelled): string {
  const encoding = headers["content-encoding"];
  if (encoding === "br") return brotliDecompressSync(body).toString();
  return (encoding === "gzip" ? gunzipSync(body) : body).toString();
}

/** What a page's head asks for at once; pictures, which authors add, apart. */
export function askedBy(html: string): { styles: string[]; fonts: string[]; others: string[] } {
  const links = [...html.matchAll(/<link\b[^>]*>/g)].map(([tag]) => ({
    rel: attribute(tag, "rel"),
    kind: attribute(tag, "as"),
    href: attribute(tag, "href"),
  }));
  const hrefs = (test: (link: { rel: string; kind: string }) => boolean) => [
    ...new Set(links.filter(test).map(({ href }) => href)),
  ];
  return {
    styles: hrefs(({ rel }) => rel === "stylesheet"),
    fonts: hrefs(({ rel, kind }) => rel === "preload" && kind === "font"),
    others: hrefs(({ rel, kind }) => rel === "icon" || (rel === "preload" && kind === "script")),
  };
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
}

/** One sentence for each budget that a page does not keep. */
export function breachesOf({ path, html, css, font, requests, hasScript }: PageWeight): string[] {
  const limit = path === FOUNDING ? BUDGETS.founding : BUDGETS.page;
  const over = (what: string, value: number, most: number) =>
    value > most ? [`${path}: ${what} ${value}, the budget is ${most}.`] : [];
  return [
    ...over("HTML and CSS weigh", html + css, limit),
    ...(font > BUDGETS.font ? [`The font weighs ${font}, the budget is ${BUDGETS.font}.`] : []),
    ...over("requests for a first view:", requests, BUDGETS.requests),
    ...(hasScript ? [`${path}: there is a script.`] : []),
  ];
}

function report(weights: PageWeight[]): Section {
  const sorted = weights.toSorted((a, b) => b.html + b.css - (a.html + a.css));
  return {
    title: `Weight of ${weights.length} pages (bytes, as they travel)`,
    notes: [
      "Counted: all that comes over the connection, which is the status line, headers and the body in brotli; not TLS, nor authors' pictures.",
      `Budgets: HTML and CSS ${BUDGETS.page}, the founding article ${BUDGETS.founding}, font ${BUDGETS.font}, ${BUDGETS.requests} requests, no script.`,
    ],
    columns: ["page", "HTML", "CSS", "HTML + CSS", "font", "requests"],
    rows: sorted.map(({ path, html, css, font, requests }) => [
      ...[path, html, css, html + css, font, requests],
    ]),
    breaches: [...new Set(weights.flatMap(breachesOf))],
  };
}
