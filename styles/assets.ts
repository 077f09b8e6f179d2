import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type AssetAddresses, devAddresses } from "./addresses";
import { headingFont } from "./font";
import { articleStylesheet, stylesheet } from "./stylesheet";

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
  const bytes = await headingFont(root);
  const font = fileOf(hashed(devAddresses.font, bytes), "font/woff2", bytes);
  const style = (name: string, text: string) => {
    const css = text.replaceAll(devAddresses.font, font.address);
    return styleOf(hashed(name, css), css);
  };
  const whole = style(devAddresses.stylesheet, await stylesheet(root));
  const article = style(devAddresses.article, await articleStylesheet(root));
  const text = (await feedStyle(root)).replaceAll(devAddresses.stylesheet, whole.address);
  const feeds = style(devAddresses.feeds, text);
  const addresses = {
    stylesheet: whole.address,
    article: article.address,
    font: font.address,
    feeds: feeds.address,
  };
  return { addresses, files: [whole, article, font, feeds] };
}

/** The same files at the addresses of `npm run dev`, which stay. */
export async function devAssets(root: string): Promise<Asset[]> {
  return [
    styleOf(devAddresses.stylesheet, await stylesheet(root)),
    fileOf(devAddresses.font, "font/woff2", await headingFont(root)),
    styleOf(devAddresses.feeds, await feedStyle(root)),
  ];
}

function feedStyle(root: string): Promise<string> {
  return readFile(join(root, "styles/feeds.css"), "utf8");
}

function styleOf(address: string, css: string): Asset {
  return fileOf(address, "text/css; charset=utf-8", Buffer.from(css));
}

function fileOf(address: string, contentType: string, content: Buffer): Asset {
  return { address, contentType, body: content.toString("base64") };
}

function hashed(address: string, content: string | Buffer): string {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  return address.replace(".", `.${hash}.`);
}
