import { brotliCompressSync } from "node:zlib";
import type { Assets } from "../styles/assets";

/** What the legal page tells of a build: pages with their stylesheet, and what all share. */
export type WeightName = "median" | "heaviest" | "stylesheet" | "font";

/** Sizes in bytes, compressed as a present browser receives them, headers apart. */
export type PageWeights = Record<WeightName, number>;

const PLACE = /(<span data-weight="(\w+)">)[^<]*/g;

/** Weighs built pages; at least one. */
export function weighPages(pages: readonly string[], { addresses, files }: Assets): PageWeights {
  const bodyAt = (address: string) =>
    Buffer.from(files.find((file) => file.address === address)?.body ?? "", "base64");
  const stylesheet = compressed(bodyAt(addresses.stylesheet));
  const sizes = pages.map((page) => compressed(page) + stylesheet).sort((a, b) => a - b);
  return {
    median: sizes[Math.floor(sizes.length / 2)] ?? stylesheet,
    heaviest: sizes.at(-1) ?? stylesheet,
    stylesheet,
    // WOFF2 is compressed already.
    font: bodyAt(addresses.font).length,
  };
}

/** A page with these weights in their places, in French. */
export function withWeights(page: string, weights: PageWeights): string {
  return page.replace(PLACE, (place, open: string, name: string) => {
    const bytes = Object.entries(weights).find(([known]) => known === name)?.[1];
    return bytes === undefined ? place : `${open}${kilobytes(bytes)}`;
  });
}

function compressed(content: string | Buffer): number {
  return brotliCompressSync(content).length;
}

/** "8,1 Ko", with a no-break space. */
function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toLocaleString("fr", { maximumFractionDigits: 1 })}\u00a0Ko`;
}
