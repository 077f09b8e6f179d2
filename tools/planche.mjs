/*
 * Purpose: the contact sheet: every template of the site in every dress, on one HTML page.
 * Usage: npm run planche                    all of e2e/templates.json; writes planche/index.html
 *        npm run planche -- article membre  only those named
 * Builds as npm start does. Prints how many sheets of paper each template takes.
 */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { chromium } from "playwright";
import { build } from "../scripts/build.mjs";
import { findChromium, NO_CHROMIUM } from "../scripts/chromium.mjs";
import { fail, freePort, ROOT } from "../scripts/run.mjs";

const FOLDER = join(ROOT, "planche");
const DRESSES = [
  { name: "clair, 1280 px", width: 1280 },
  { name: "sombre, 1280 px", width: 1280, options: { colorScheme: "dark" } },
  { name: "clair, 768 px", width: 768 },
  { name: "clair, 320 px", width: 320 },
  { name: "sombre, 320 px", width: 320, options: { colorScheme: "dark" } },
  { name: "couleurs forcées", width: 1280, options: { forcedColors: "active" } },
  { name: "texte à 200 %", width: 1280, css: "html { font-size: 200% }" },
];

const folder = process.env.SITE_DIST_DIR || (await build()).folder;
const chosen = process.argv.slice(2);
const templates = JSON.parse(readFileSync(join(ROOT, "e2e/templates.json"), "utf8")).filter(
  ({ name }) => chosen.length === 0 || chosen.includes(name),
);
const executablePath = (await findChromium()) ?? fail(NO_CHROMIUM);
if (chosen.length === 0) rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

const port = await freePort();
const server = spawn(process.execPath, [`${folder}/site-server.mjs`], {
  cwd: ROOT,
  env: { ...process.env, PORT: String(port), SITE_DIST_DIR: folder, NODE_ENV: "production" },
  stdio: ["ignore", "pipe", "inherit"],
});
process.on("exit", () => server.kill());
await new Promise((resolve) => server.stdout.once("data", resolve));
const errorPage = readFileSync(join(folder, "server/pages/500.html"), "utf8");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });

const rows = [];
for (const template of templates) rows.push(await photograph(template));
writeFileSync(join(FOLDER, "index.html"), pageOf(rows));
await browser.close();
console.log("planche/index.html");
process.exit(0);

async function photograph({ name, address }) {
  const pictures = [];
  for (const [index, { width, css, options, ...dress }] of DRESSES.entries()) {
    const page = await open(address, { viewport: { width, height: 900 }, ...options });
    if (css) await page.addStyleTag({ content: css });
    const file = `${name}-${index}.jpg`;
    await page.screenshot({ path: join(FOLDER, file), fullPage: true, quality: 80, type: "jpeg" });
    pictures.push({ file, title: dress.name, width });
    await page.context().close();
  }
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
  console.log(`${name}: ${sheets.length} on paper`);
  return { name, address, pictures };
}

async function open(address, options) {
  const context = await browser.newContext({ locale: "fr-FR", bypassCSP: true, ...options });
  const page = await context.newPage();
  await page.route("**/500", (route) =>
    route.fulfill({ status: 500, contentType: "text/html", body: errorPage }),
  );
  await page.goto(`http://localhost:${port}${address}`);
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
