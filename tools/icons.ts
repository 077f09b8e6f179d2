/*
 * Purpose: draw the seal of site.config.ts, for all that browsers and systems show of a site.
 * Usage: node scripts/run-ts.mjs tools/icons.ts        after a change of the seal; writes to public/
 */
import { writeFile } from "node:fs/promises";
import sharp from "sharp";
import config from "#config";
import { sealLetter } from "../components/page/seal";
import { letteringOf } from "../components/pictures/lettering";
import { dark, light } from "../styles/colours";
import { headingFont } from "../styles/font";

const SVG = 'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"';
const ROUND = `<circle cx="16" cy="16" r="16" fill="${light["wax-fill"]}"/>`;
/** Whatever shape a system cuts out of it, the letter stays whole (w3.org/TR/appmanifest, "safe zone"). */
const FULL = `<rect width="32" height="32" fill="${light["wax-fill"]}"/>`;
const IN_THE_DARK = `<style>@media (prefers-color-scheme: dark) { circle { fill: ${dark["wax-fill"]} } }</style>`;

/** The letter, white, in the middle of 32 by 32. */
async function letter(): Promise<string> {
  const { glyphs, width, unitsPerEm } = letteringOf(await headingFont(process.cwd(), "truetype"));
  const text = sealLetter(config);
  const size = 23;
  const scale = size / unitsPerEm;
  const place = `translate(${16 - (size * width(text)) / 2} 23.6) scale(${scale} ${-scale})`;
  const paths = glyphs(text).map(({ d }) => `<path d="${d}"/>`);
  return `<g fill="#fff" transform="${place}">${paths.join("")}</g>`;
}

function png(drawing: string, size: number): Promise<Buffer> {
  const svg = `<svg ${SVG} width="${size}" height="${size}">${drawing}</svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true, effort: 10 }).toBuffer();
}

/** An icon file that holds one picture as PNG, which all readers since Windows Vista take. */
function ico(picture: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(picture.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, picture]);
}

async function drawIcons(): Promise<void> {
  const mark = await letter();
  await writeFile("public/favicon.svg", `<svg ${SVG}>${IN_THE_DARK}${ROUND}${mark}</svg>\n`);
  await writeFile("public/favicon.ico", ico(await png(ROUND + mark, 32), 32));
  await writeFile("public/apple-touch-icon.png", await png(FULL + mark, 180));
  await writeFile("public/icon-512.png", await png(FULL + mark, 512));
}

drawIcons().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
