import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { LRUCache } from "lru-cache";
import type { Encoding } from "./negotiate";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Of files above this size (bytes), brotli's best quality takes seconds and gains little; of what
 * anyone may ask for in a thousand ways, it would let them keep the processor busy.
 */
const BEST_QUALITY_UP_TO = 256 * 1024;

/** Bodies ready to send, by content and encoding. */
export interface Bodies {
  /** The body of a file or of a content, at once if it is held, else read and encoded. */
  get(source: string | Buffer, hash: string, encoding: Encoding): Buffer | Promise<Buffer>;
  /** Bytes held. */
  size(): number;
}

/**
 * Holds bodies once asked for, up to `budget` bytes; beyond, those not asked for since longest
 * make room and are read from disk again. Encoding on first use costs that visitor some 10 ms,
 * all at start 12 s for 1,000 pages.
 */
export function holdBodies(budget: number): Bodies {
  const held = new LRUCache<string, Buffer, { source: string | Buffer; encoding: Encoding }>({
    maxSize: Math.max(budget, 1),
    sizeCalculation: (body) => body.length || 1,
    fetchMethod: async (_key, _stale, { context: { source, encoding } }) =>
      typeof source === "string"
        ? encode(await readFile(source), encoding, BEST_QUALITY_UP_TO)
        : encode(source, encoding, 0),
  });
  return {
    get(source, hash, encoding) {
      const key = `${encoding} ${hash}`;
      return held.get(key) ?? held.forceFetch(key, { context: { source, encoding } });
    },
    size: () => held.calculatedSize,
  };
}

function encode(content: Buffer, encoding: Encoding, bestUpTo: number): Buffer | Promise<Buffer> {
  if (encoding === "identity") return content;
  if (encoding === "gzip") return zip(content, { level: 9 });
  const quality = content.length <= bestUpTo ? 11 : 5;
  return brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}
