import { brotliCompressSync, constants } from "node:zlib";
import type { WeightName } from "../components/author/club";
import type { Assets } from "../styles/assets";

/** Sizes in bytes, compressed as a present browser receives them, headers apart. */
export type PageWeights = Record<WeightName, number>;

const PLACE = /(<span data-weight="(\w+)">)[^<]*/g;

/** A quality of brotli that ranks pages as its best does, in a small part of the time. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

/** Weighs built pages; at least one. Which are the median and the heaviest, a quick pass tells. */
export function weighPages(pages: readonly string[], { addresses, files }: Assets): PageWeights {
  const bodyAt = (address: string) =>
    Buffer.from(files.find((file) => file.address === address)?.body ?? "", "base64");
  const stylesheet = compressed(bodyAt(addresses.stylesheet));
  const article = compressed(bodyAt(addresses.article));
  const ranked = pages
    .map((page) => ({ page, size: brotliCompressSync(page, QUICK).length }))
    .sort((a, b) => a.size - b.size);
  const weightAt = (rank: number) => {
    const { page = "" } = ranked.at(rank) ?? {};
    return compressed(page) + (page.includes(addresses.article) ? article : stylesheet);
  };
  return {
    median: weightAt(Math.floor(ranked.length / 2)),
    heaviest: weightAt(-1),
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
