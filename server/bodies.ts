import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { LRUCache } from "lru-cache";
import type { Encoding } from "./negotiate";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Above this size (bytes), brotli's best quality takes seconds and gains little. */
const BEST_QUALITY_UP_TO = 256 * 1024;

/** Bodies ready to send, by content and encoding. */
export interface Bodies {
  /** The body, at once if it is held, else read and encoded. */
  get(path: string, hash: string, encoding: Encoding): Buffer | Promise<Buffer>;
  /** Bytes held. */
  size(): number;
}

/**
 * Holds bodies once asked for, up to `budget` bytes; beyond, those not asked for since longest
 * make room and are read from disk again. Encoding on first use costs that visitor some 10 ms,
 * all at start 12 s for 1,000 pages.
 */
export function holdBodies(budget: number): Bodies {
  const held = new LRUCache<string, Buffer, { path: string; encoding: Encoding }>({
    maxSize: Math.max(budget, 1),
    sizeCalculation: (body) => body.length || 1,
    fetchMethod: async (_key, _stale, { context }) =>
      encode(await readFile(context.path), context.encoding),
  });
  return {
    get(path, hash, encoding) {
      const key = `${encoding} ${hash}`;
      return held.get(key) ?? held.forceFetch(key, { context: { path, encoding } });
    },
    size: () => held.calculatedSize,
  };
}

function encode(content: Buffer, encoding: Encoding): Buffer | Promise<Buffer> {
  if (encoding === "identity") return content;
  if (encoding === "gzip") return zip(content, { level: 9 });
  const quality = content.length <= BEST_QUALITY_UP_TO ? 11 : 5;
  return brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}
