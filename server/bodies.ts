import { promisify } from "node:util";
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from "node:zlib";
import { LRUCache } from "lru-cache";
import type { Encoding } from "./negotiate";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Of files above this size (bytes), brotli's best quality takes seconds and gains little; of what
 * anyone may ask for in a thousand ways, it would let them keep the processor busy.
 */
const BEST_QUALITY_UP_TO = 256 * 1024;

/** Bytes that take a quarter of a millisecond or so: another thread and back cost as much again. */
const AT_ONCE_UP_TO = 64 * 1024;

/** A content that can be sent in any encoding. */
export interface Source {
  hash: string;
  read(): Buffer | Promise<Buffer>;
  /** Whether it was made for one request: better sent soon than small. */
  isFresh: boolean;
}

/** Bodies ready to send, by content and encoding. */
export interface Bodies {
  /** The body, at once if it is held, else read and encoded. */
  get(source: Source, encoding: Encoding): Buffer | Promise<Buffer>;
  /** Bytes held. */
  size(): number;
}

/**
 * Holds bodies once asked for, up to `budget` bytes; beyond, those not asked for since longest
 * make room and are read again. Encoding on first use costs that visitor some 10 ms, all at start
 * 12 s for 1,000 pages.
 */
export function holdBodies(budget: number): Bodies {
  const held = new LRUCache<string, Buffer, { source: Source; encoding: Encoding }>({
    maxSize: Math.max(budget, 1),
    sizeCalculation: (body) => body.length || 1,
    fetchMethod: async (_key, _stale, { context: { source, encoding } }) =>
      toSize(await encode(await source.read(), encoding, source.isFresh)),
  });
  return {
    get(source, encoding) {
      const key = `${encoding} ${source.hash}`;
      return held.get(key) ?? held.forceFetch(key, { context: { source, encoding } });
    },
    size: () => held.calculatedSize,
  };
}

/** A body alone in its memory: what zlib gives keeps 16 KB for 2, which nobody counts. */
function toSize(body: Buffer): Buffer {
  if (body.buffer.byteLength === body.length) return body;
  const own = Buffer.allocUnsafeSlow(body.length);
  body.copy(own);
  return own;
}

/** The window (as a power of two) that spans so many bytes, within what brotli knows. */
function windowFor(bytes: number): number {
  const { BROTLI_MIN_WINDOW_BITS: least, BROTLI_DEFAULT_WINDOW: most } = constants;
  return Math.min(Math.max(Math.ceil(Math.log2(bytes + 16)), least), most);
}

function encode(content: Buffer, encoding: Encoding, isFresh: boolean): Buffer | Promise<Buffer> {
  if (encoding === "identity") return content;
  const atOnce = isFresh && content.length <= AT_ONCE_UP_TO;
  if (encoding === "gzip") {
    const options = { level: isFresh ? 6 : 9 };
    return atOnce ? gzipSync(content, options) : zip(content, options);
  }
  const quality = content.length > BEST_QUALITY_UP_TO ? 5 : 11;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: isFresh ? 4 : quality,
    // No wider than the content, which else costs the memory and the time of 4 MB.
    [constants.BROTLI_PARAM_LGWIN]: windowFor(content.length),
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return atOnce ? brotliCompressSync(content, { params }) : brotli(content, { params });
}
