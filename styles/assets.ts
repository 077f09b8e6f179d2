import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
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
 * The stylesheets and the font of the project at `root`, each at an address made from its content:
 * what stands there never changes and may be kept for ever.
 */
export async function buildAssets(root: string): Promise<Assets> {
  const made = await contents(root);
  const font = hashed(devAddresses.font, made.font);
  const css = made.stylesheet.replaceAll(devAddresses.font, font);
  const stylesheet = hashed(devAddresses.stylesheet, css);
  const ofFeeds = made.feeds.replaceAll(devAddresses.stylesheet, stylesheet);
  const addresses = { stylesheet, font, feeds: hashed(devAddresses.feeds, ofFeeds) };
  return { addresses, files: filesOf(addresses, { ...made, stylesheet: css, feeds: ofFeeds }) };
}

/** The same files at the addresses of `npm run dev`, which stay. */
export async function devAssets(root: string): Promise<Asset[]> {
  return filesOf(devAddresses, await contents(root));
}

/** What each file holds, naming others by their addresses of `npm run dev`. */
async function contents(root: string) {
  return {
    stylesheet: await stylesheet(root),
    font: await headingFont(root),
    feeds: await readFile(join(root, "styles/feeds.css"), "utf8"),
  };
}

function filesOf(
  addresses: AssetAddresses,
  { stylesheet, font, feeds }: Awaited<ReturnType<typeof contents>>,
): Asset[] {
  const css = (address: string, text: string) => ({
    address,
    contentType: "text/css; charset=utf-8",
    body: Buffer.from(text).toString("base64"),
  });
  return [
    css(addresses.stylesheet, stylesheet),
    { address: addresses.font, contentType: "font/woff2", body: font.toString("base64") },
    css(addresses.feeds, feeds),
  ];
}

function hashed(address: string, content: string | Buffer): string {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  return address.replace(".", `.${hash}.`);
}
