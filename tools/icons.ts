/*
 * Purpose: draw the seal for places that take no SVG.
 * Usage: npx tsx tools/icons.ts        after a change of the seal; writes to public/
 */
import { writeFile } from "node:fs/promises";
import sharp from "sharp";
import { sealPath } from "../components/page/seal";
import { light } from "../styles/colours";

const ROUND = `<circle cx="16" cy="16" r="16" fill="${light.wax}"/><path fill="#fff" d="${sealPath}"/>`;
/** Whatever shape a system cuts out of it, the V stays whole (w3.org/TR/appmanifest, "safe zone"). */
const FULL = `<rect width="32" height="32" fill="${light.wax}"/><path fill="#fff" d="${sealPath}"/>`;

function png(drawing: string, size: number): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}">${drawing}</svg>`;
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
  await writeFile("public/favicon.ico", ico(await png(ROUND, 32), 32));
  await writeFile("public/apple-touch-icon.png", await png(FULL, 180));
  await writeFile("public/icon-512.png", await png(FULL, 512));
}

drawIcons().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
