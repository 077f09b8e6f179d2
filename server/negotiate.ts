import { LRUCache } from "lru-cache";
import Negotiator from "negotiator";
import parseRange from "range-parser";

/** A content coding that our server sends, as HTTP names it. */
export type Encoding = "br" | "gzip" | "identity";

const OFFERED = ["br", "gzip", "identity"] as const;

/** Browsers send a handful of headers: reading each once spares a tenth of the work of an answer. */
const known = new LRUCache<string, Encoding>({
  max: 100,
  memoMethod: readAcceptEncoding,
});

/** The smallest encoding among those which an `Accept-Encoding` header likes best (RFC 9110, 12.5.3). */
export function chooseEncoding(accepted = ""): Encoding {
  return known.memo(accepted);
}

function readAcceptEncoding(accepted: string): Encoding {
  // Of two liked as much, negotiator takes the first named: browsers name gzip first.
  const named = accepted.split(",").sort((a, b) => rank(a) - rank(b));
  const negotiator = new Negotiator({ headers: { "accept-encoding": named.join() } });
  const chosen = negotiator.encoding([...OFFERED]);
  return OFFERED.find((encoding) => encoding === chosen) ?? "identity";
}

function rank(named: string): number {
  return OFFERED.findIndex((encoding) => named.trim().startsWith(encoding));
}

/** The first and last byte asked for; "none" when they lie outside the content. */
export type Range = { start: number; end: number } | "none" | undefined;

/**
 * The one range that a `Range` header asks of `size` bytes; undefined, which means the whole,
 * for several ranges, a malformed header, or an `If-Range` that names another content.
 */
export function chooseRange(
  header: string | undefined,
  ifRange: string | undefined,
  etag: string,
  size: number,
): Range {
  if (!header || (ifRange && ifRange !== etag)) return undefined;
  const ranges = parseRange(size, header);
  if (ranges === -1) return "none";
  if (ranges === -2 || ranges.type !== "bytes" || ranges.length > 1) return undefined;
  return ranges[0];
}
