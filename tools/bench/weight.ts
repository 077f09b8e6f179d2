import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { isPage, readBuiltSite } from "../../server/built-site";
import { startOurs, type Travelled, travel } from "./processes";
import type { Section } from "./section";

/** What a first view may weigh, as it travels, headers included (bytes; docs/mesures.md). */
const BUDGETS = { page: 14_600, founding: 10_000, font: 15_000, requests: 4 };

/** What lists the whole register, all posts, all old addresses or the whole API may have a B. */
const LONG = /^\/(?:membres\/tableau|membres\?.*depuis=.*|plan-du-site|ancien-site|donnees\/api)$/;

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
  /** Elements of the document, what stands in drawings apart. */
  elements: number;
}

/**
 * The bounds of twenty parts of the web's pages: elements, requests, kilobytes (GreenIT-Analysis,
 * https://github.com/cnumr/GreenIT-Analysis, script/ecoIndex.js).
 */
const QUANTILES = {
  elements: [
    0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801,
    2479, 594601,
  ],
  requests: [
    0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920,
  ],
  kilobytes: [
    0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27,
    1876.08, 2142.06, 2465.37, 2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223212.26,
  ],
} as const;

/** Above which index a page has each grade. */
const GRADES = { A: 80, B: 70, C: 55, D: 40, E: 25, F: 10 };

/** A page's EcoIndex, from 0 to 100, and its grade. */
export function ecoIndex(page: Record<keyof typeof QUANTILES, number>) {
  const rank = (bounds: readonly number[], value: number) => {
    const next = bounds.findIndex((bound, index) => index > 0 && value < bound);
    const [low = 0, high = 1] = [bounds[next - 1], bounds[next]];
    return next === -1 ? bounds.length - 1 : next - 1 + (value - low) / (high - low);
  };
  const sum =
    3 * rank(QUANTILES.elements, page.elements) +
    2 * rank(QUANTILES.requests, page.requests) +
    rank(QUANTILES.kilobytes, page.kilobytes);
  const index = 100 - (5 * sum) / 6;
  const grade = Object.entries(GRADES).find(([, least]) => least < index)?.[0] ?? "G";
  return { index, grade };
}

/** Elements of a page, those within drawings apart. */
export function elementsOf(html: string): number {
  const outside = html.replace(/<svg\b[\s\S]*?<\/svg>/g, "<svg>");
  return outside.match(/<[a-z]/gi)?.length ?? 0;
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
    elements: elementsOf(html),
  };
}

function decoded({ body, headers }: Travelled): string {
  const encoding = headers["content-encoding"];
  if (encoding === "br") return brotliDecompressSync(body).toString();
  return (encoding === "gzip" ? gunzipSync(body) : body).toString();
}

/** What a page's head asks for at once; pictures, which authors add, apart. */
export function askedBy(html: string): { styles: string[]; fonts: string[]; others: string[] } {
  const hrefsOf = (kind: RegExp) => {
    const tags = (html.match(/<link\b[^>]*>/g) ?? []).filter((tag) => kind.test(tag));
    return [...new Set(tags.map((tag) => /\bhref="([^"]*)"/.exec(tag)?.[1] ?? ""))];
  };
  return {
    styles: hrefsOf(/\brel="stylesheet"/),
    fonts: hrefsOf(/\bas="font"/),
    others: hrefsOf(/\brel="icon"|\bas="script"/),
  };
}

function ecoIndexOf(page: Omit<PageWeight, "path" | "hasScript">) {
  return ecoIndex({ ...page, kilobytes: (page.html + page.css + page.font) / 1000 });
}

/** One sentence for each budget that a page does not keep. */
export function breachesOf(page: PageWeight): string[] {
  const { path, html, css, font, requests, hasScript } = page;
  const { grade } = ecoIndexOf(page);
  const limit = path === FOUNDING ? BUDGETS.founding : BUDGETS.page;
  const over = (what: string, value: number, most: number) =>
    value > most ? [`${path}: ${what} ${value}, the budget is ${most}.`] : [];
  return [
    ...over("HTML and CSS weigh", html + css, limit),
    ...(font > BUDGETS.font ? [`The font weighs ${font}, the budget is ${BUDGETS.font}.`] : []),
    ...over("requests for a first view:", requests, BUDGETS.requests),
    ...(hasScript ? [`${path}: there is a script.`] : []),
    ...(grade > (LONG.test(path) ? "B" : "A")
      ? [`${path}: EcoIndex ${grade}, of ${page.elements} elements.`]
      : []),
  ];
}

function report(weights: PageWeight[]): Section {
  const sorted = weights.toSorted((a, b) => b.html + b.css - (a.html + a.css));
  return {
    title: `Weight of ${weights.length} pages (bytes, as they travel)`,
    notes: `Counted: all that comes over the connection, which is the status line, headers and the body in brotli; not TLS, nor authors' pictures.
Budgets: HTML and CSS ${BUDGETS.page}, the founding article ${BUDGETS.founding}, font ${BUDGETS.font}, ${BUDGETS.requests} requests, no script.`,
    rows: Object.fromEntries(
      sorted.map(({ path, hasScript: _, ...page }) => {
        const { index, grade } = ecoIndexOf(page);
        const { html, css, ...others } = page;
        const whole = { html, css, "html + css": html + css };
        return [path, { ...whole, ...others, EcoIndex: `${grade} ${index.toFixed(0)}` }];
      }),
    ),
    breaches: [...new Set(weights.flatMap(breachesOf))],
  };
}
