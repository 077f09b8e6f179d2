/*
 * Purpose: the contact sheet: every template of the site in every dress, on one HTML page.
 * Usage: npm run planche                    all of e2e/templates.json; writes planche/index.html
 *        npm run planche -- article membre  only those named
 *        npm run planche -- --accept        keeps what is seen now as what is to be seen
 *        npm run planche -- firefox         opens all in a second engine: exits 1 on a console message,
 *                                           another status, or a page that goes sideways
 * Builds the content frozen in e2e/fixtures/club. Prints how many sheets of paper each template takes and
 * how high it stands, compares with the small pictures kept in tools/planche/, and exits 1 on a difference nobody accepted.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { chromium } from "playwright";
import sharp from "sharp";
import { build } from "../scripts/build.mjs";
import { findChromium, NO_CHROMIUM } from "../scripts/chromium.mjs";
import { fail, ROOT } from "../scripts/run.mjs";
import { visitInFirefox } from "./firefox.mjs";
import { startServer } from "./servers.mjs";

const FOLDER = join(ROOT, "planche");
const KEPT = join(ROOT, "tools/planche");
/** Dresses of which a small picture is kept and the height told, its size, and what part of it may differ. */
const COMPARED = [0, 3];
const SMALL = { width: 128, height: 256, fit: "cover", position: "top" };
const MOST = 0.01;
const DRESSES = [
  { name: "clair, 1280 px", width: 1280 },
  { name: "sombre, 1280 px", width: 1280, options: { colorScheme: "dark" } },
  { name: "clair, 768 px", width: 768 },
  { name: "clair, 320 px", width: 320 },
  { name: "sombre, 320 px", width: 320, options: { colorScheme: "dark" } },
  { name: "couleurs forcées", width: 1280, options: { forcedColors: "active" } },
  { name: "texte à 200 %", width: 1280, css: "html { font-size: 200% }" },
];

Object.assign(process.env, { CONTENT_DIR: "e2e/fixtures/club", SITE_DATE: "2026-11-24" });
const folder = process.env.SITE_DIST_DIR || (await build()).folder;
const accepts = process.argv.includes("--accept");
const inFirefox = process.argv.includes("firefox");
const chosen = process.argv.slice(2).filter((name) => !["--accept", "firefox"].includes(name));
const templates = JSON.parse(readFileSync(join(ROOT, "e2e/templates.json"), "utf8")).filter(
  ({ name }) => chosen.length === 0 || chosen.includes(name),
);
if (chosen.length === 0 && !inFirefox) rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
mkdirSync(KEPT, { recursive: true });

const { origin } = await startServer([process.execPath, `${folder}/site-server.mjs`]);
if (inFirefox) {
  const shown = templates.filter(({ status }) => status !== 500);
  const faults = await visitInFirefox(origin, shown, join(FOLDER, "firefox"));
  for (const fault of faults) console.log(`✗ ${fault}`);
  console.log(`planche/firefox: ${shown.length} templates, ${faults.length} faults`);
  process.exit(faults.length > 0 ? 1 : 0);
}
const errorPage = readFileSync(join(folder, "server/pages/500.html"), "utf8");
const executablePath = (await findChromium()) ?? fail(NO_CHROMIUM);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });

const rows = [];
for (const template of templates) rows.push(await photograph(template));
writeFileSync(join(FOLDER, "index.html"), pageOf(rows));
await browser.close();
console.log("planche/index.html");
const changed = rows.flatMap(({ changes }) => changes);
for (const one of changed) console.log(`✗ ${one} is not as it was: look at it, then --accept`);
process.exit(changed.length > 0 ? 1 : 0);

/** How a picture differs from the one that is kept; null where it does not, or is kept now. */
async function change(name, dress, picture) {
  const kept = join(KEPT, `${name}-${dress}.png`);
  const small = sharp(picture).resize(SMALL).greyscale().png({ palette: true, colours: 8 });
  const png = await small.toBuffer();
  if (accepts || !existsSync(kept)) {
    if (accepts) writeFileSync(kept, png);
    return accepts ? null : `${name} (${DRESSES[dress].name}), which is new,`;
  }
  const [now, then] = await Promise.all(
    [png, kept].map((one) => sharp(one).greyscale().raw().toBuffer()),
  );
  const others = now.filter((value, index) => Math.abs(value - (then[index] ?? 0)) > 64).length;
  return others / now.length > MOST ? `${name} (${DRESSES[dress].name})` : null;
}

async function photograph({ name, address }) {
  const pictures = [];
  const changes = [];
  const heights = [];
  for (const [index, { width, css, options, ...dress }] of DRESSES.entries()) {
    if (accepts && !COMPARED.includes(index)) continue;
    const page = await open(address, { viewport: { width, height: 900 }, ...options });
    if (css) await page.addStyleTag({ content: css });
    const file = `${name}-${index}.jpg`;
    const picture = await page.screenshot({ fullPage: true, quality: 80, type: "jpeg" });
    writeFileSync(join(FOLDER, file), picture);
    if (COMPARED.includes(index)) {
      const told = await change(name, index, picture);
      if (told !== null) changes.push(told);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      heights.push(`${height} px high at ${width}`);
    }
    pictures.push({ file, title: dress.name, width });
    await page.context().close();
  }
  if (accepts) return { name, address, pictures, changes };
  const page = await open(address, { viewport: { width: 1280, height: 900 } });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.context().close();
  writeFileSync(join(FOLDER, `${name}.pdf`), pdf);
  const sheets = await sheetsOf(pdf);
  for (const [index, sheet] of sheets.entries()) {
    const file = `${name}-papier-${index + 1}.png`;
    writeFileSync(join(FOLDER, file), sheet);
    pictures.push({ file, title: `papier, ${index + 1} sur ${sheets.length}`, width: 794 });
  }
  console.log(`${name}: ${sheets.length} on paper, ${heights.join(", ")}`);
  return { name, address, pictures, changes };
}

async function open(address, options) {
  const context = await browser.newContext({ locale: "fr-FR", bypassCSP: true, ...options });
  const page = await context.newPage();
  await page.route("**/500", (route) =>
    route.fulfill({ status: 500, contentType: "text/html", body: errorPage }),
  );
  await page.goto(origin + address);
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** Each page of a PDF as PNG, at 96 dots per inch. */
async function sheetsOf(pdf) {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const sheets = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: 96 / 72 });
    const { canvas } = document.canvasFactory.create(viewport.width, viewport.height);
    await page.render({ canvas, viewport }).promise;
    sheets.push(canvas.toBuffer("image/png"));
  }
  return sheets;
}

function pageOf(rows) {
  const figure = ({ file, title, width }) =>
    `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy" width="${width / 3.2}"></a><figcaption>${title}</figcaption></figure>`;
  const row = ({ name, address, pictures }) =>
    `<section><h2>${name} <small>${address.replaceAll("&", "&amp;")}</small></h2><div>${pictures.map(figure).join("")}</div></section>`;
  return `<!DOCTYPE html><html lang="fr"><meta charset="utf-8"><title>Planche</title><style>
body { margin: 2rem; background: #666; color: #fff; font-family: system-ui }
div { display: flex; gap: 1rem; align-items: start; overflow-x: auto }
figure { flex: none; margin: 0 } img { display: block; max-height: 60rem; object-fit: cover; object-position: top }
small { font-weight: normal }
</style><h1>Planche</h1>${rows.map(row).join("\n")}</html>`;
}
