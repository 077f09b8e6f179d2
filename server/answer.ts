import { createReadStream } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { Bodies } from "./bodies";
import { chooseEncoding, chooseRange, namesTag } from "./negotiate";

/** A file of the build, ready to be answered. */
export interface Answer {
  /** Absolute. */
  path: string;
  status: number;
  hash: string;
  /** Bytes. */
  size: number;
  compressible: boolean;
  headers: Record<string, string>;
}

/** Pictures and documents above this size (bytes) are streamed from disk, and never held. */
const STREAMED_ABOVE = 1024 * 1024;

/** Answers GET or HEAD from a file, in the encoding, range or with the 304 that is asked for. */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  file: Answer,
  bodies: Bodies,
): Promise<void> {
  if (file.compressible) await answerEncoded(request, response, file, bodies);
  else await answerBytes(request, response, file, bodies);
}

async function answerEncoded(
  request: IncomingMessage,
  response: ServerResponse,
  file: Answer,
  bodies: Bodies,
): Promise<void> {
  const encoding = chooseEncoding(request.headers["accept-encoding"]);
  const etag = encoding === "identity" ? `"${file.hash}"` : `"${file.hash}-${encoding}"`;
  const headers: Record<string, string | number> = {
    ...file.headers,
    etag,
    vary: "Accept-Encoding",
  };
  if (isUnchanged(request, file, etag)) return notModified(response, headers);
  const held = bodies.get(file.path, file.hash, encoding);
  const body = held instanceof Buffer ? held : await held;
  if (encoding !== "identity") headers["content-encoding"] = encoding;
  headers["content-length"] = body.length;
  response.writeHead(file.status, headers);
  response.end(body);
}

async function answerBytes(
  request: IncomingMessage,
  response: ServerResponse,
  file: Answer,
  bodies: Bodies,
): Promise<void> {
  const etag = `"${file.hash}"`;
  const headers: Record<string, string | number> = {
    ...file.headers,
    etag,
    "accept-ranges": "bytes",
  };
  if (isUnchanged(request, file, etag)) return notModified(response, headers);
  const ifRange = request.headers["if-range"]?.toString();
  const range = chooseRange(request.headers.range, ifRange, etag, file.size);
  if (range === "none") {
    response.writeHead(416, { ...headers, "content-range": `bytes */${file.size}` }).end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: file.size - 1 };
  if (range) headers["content-range"] = `bytes ${start}-${end}/${file.size}`;
  headers["content-length"] = end - start + 1;
  const isHead = request.method === "HEAD";
  const whole =
    file.size > STREAMED_ABOVE || isHead
      ? undefined
      : await bodies.get(file.path, file.hash, "identity");
  response.writeHead(range ? 206 : file.status, headers);
  if (whole || isHead) response.end(whole?.subarray(start, end + 1));
  else await pipeline(createReadStream(file.path, { start, end }), response);
}

function isUnchanged(request: IncomingMessage, file: Answer, etag: string): boolean {
  return file.status === 200 && namesTag(request.headers["if-none-match"], etag);
}

function notModified(response: ServerResponse, headers: Record<string, string | number>): void {
  const { "content-type": _, ...kept } = headers;
  response.writeHead(304, kept).end();
}
