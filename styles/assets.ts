import { createHash } from "node:crypto";
import { type AssetAddresses, devAddresses } from "./addresses";
import { headingFont } from "./font";
import { stylesheet } from "./stylesheet";

/** What pages load beside themselves, as JSON can hold it. */
export interface Assets {
  addresses: AssetAddresses;
  files: Asset[];
}

/** A file to serve, at an address of the site. */
export interface Asset {
  address: string;
  contentType: string;
  /** In base64. */
  body: string;
}

/**
 * The stylesheet and the font of the project at `root`, each at an address made from its content:
 * what stands there never changes and may be kept for ever.
 */
export async function buildAssets(root: string): Promise<Assets> {
  const bytes = await headingFont(root);
  const font = hashed(devAddresses.font, bytes);
  const css = (await stylesheet(root)).replaceAll(devAddresses.font, font);
  const addresses = { stylesheet: hashed(devAddresses.stylesheet, css), font };
  return { addresses, files: filesOf(addresses, css, bytes) };
}

/** The same two files at the addresses of `npm run dev`, which stay. */
export async function devAssets(root: string): Promise<Asset[]> {
  return filesOf(devAddresses, await stylesheet(root), await headingFont(root));
}

function filesOf(addresses: AssetAddresses, css: string, font: Buffer): Asset[] {
  const base64 = Buffer.from(css).toString("base64");
  return [
    { address: addresses.stylesheet, contentType: "text/css; charset=utf-8", body: base64 },
    { address: addresses.font, contentType: "font/woff2", body: font.toString("base64") },
  ];
}

function hashed(address: string, content: string | Buffer): string {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  return address.replace(".", `.${hash}.`);
}
