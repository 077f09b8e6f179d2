import type { FileHandle } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { hashOf, matches } from "../lib/api/http";
import { openPlain } from "../lib/content/plain-files";
import { overTls } from "../lib/hosting/headers";
import type { Bodies, Source } from "./bodies";
import { chooseEncoding, chooseRange, type Encoding } from "./negotiate";

/** A file of the build, or what was made on demand, ready to be answered. */
export interface ReadyAnswer extends Source {
  /** Absolute; of files that are not compressible. */
  path?: string;
  status: number;
  /** When it became what it is, as HTTP writes it; unknown of what was made on demand. */
  modified?: string;
  /** Bytes. */
  size: number;
  compressible: boolean;
  headers: Record<string, string>;
  /** What is sent before the body, over TLS or not, in each encoding; filled on use. */
  heads: Partial<Record<`${Encoding} ${boolean}`, Head>>;
}

/** The answer that a body made on demand gives: text, in any encoding; its tag is that of `headers`. */
export function freshAnswer(
  status: number,
  headers: Record<string, string>,
  body: Buffer,
): ReadyAnswer {
  return {
    status,
    headers,
    hash: headers.etag?.slice(1, -1) ?? hashOf(body),
    read: () => body,
    size: body.length,
    isFresh: true,
    compressible: true,
    heads: {},
  };
}

/** Names and values in turn, the form that Node writes fastest. */
interface Head {
  etag: string;
  headers: string[];
  /** The same with the length of the body, which is always the same, from the first answer on. */
  whole?: string[];
}

/** What a 304, which has no body, does not say again. */
const OF_BODY = ["content-disposition", "content-encoding", "content-language", "content-type"];

/** Pictures and documents above this size (bytes) are streamed from disk, and never held. */
const STREAMED_ABOVE = 1024 * 1024;

/**
 * Answers GET or HEAD from a file, in the encoding, range or with the 304 that is asked for; at
 * once, without a promise, where the body is held.
 */
export function answer(
  request: IncomingMessage,
  response: ServerResponse,
  file: ReadyAnswer,
  bodies: Bodies,
): Promise<void> | void {
  const encoding = file.compressible
    ? chooseEncoding(request.headers["accept-encoding"])
    : "identity";
  const isTls = isBehindTls(request);
  const key = `${encoding} ${isTls}` as const;
  file.heads[key] ??= makeHead(file, encoding, isTls);
  const head = file.heads[key];
  if (file.status === 200 && isKnown(request, file, head)) {
    response.writeHead(304, notModified(head)).end();
    return;
  }
  if (!file.compressible) return answerBytes(request, response, file, head, bodies);
  const body = bodies.get(file, encoding);
  if (body instanceof Promise)
    return body.then((encoded) => send(response, file.status, head, encoded));
  send(response, file.status, head, body);
}

/** Whether the visitor has it: the tag decides, where there is one (RFC 9110, 13.2.2). */
function isKnown({ headers }: IncomingMessage, { modified }: ReadyAnswer, { etag }: Head): boolean {
  const tags = headers["if-none-match"];
  if (tags !== undefined) return matches(tags, etag);
  const since = headers["if-modified-since"];
  return since !== undefined && modified !== undefined && Date.parse(since) >= Date.parse(modified);
}

function makeHead(
  { hash, headers, compressible, modified }: ReadyAnswer,
  encoding: Encoding,
  isTls: boolean,
): Head {
  const etag = encoding === "identity" ? `"${hash}"` : `"${hash}-${encoding}"`;
  const own = {
    ...(isTls && overTls),
    ...headers,
    etag,
    ...(modified !== undefined && { "last-modified": modified }),
    ...(compressible ? { vary: "Accept-Encoding" } : { "accept-ranges": "bytes" }),
    ...(encoding !== "identity" && { "content-encoding": encoding }),
  };
  return { etag, headers: Object.entries(own).flat() };
}

function notModified({ headers }: Head): string[] {
  return headers.filter((_, index) => !OF_BODY.includes(headers[index - (index % 2)] ?? ""));
}

function send(response: ServerResponse, status: number, head: Head, body: Buffer): void {
  head.whole ??= [...head.headers, "content-length", String(body.length)];
  response.writeHead(status, head.whole);
  response.end(body);
}

async function answerBytes(
  request: IncomingMessage,
  response: ServerResponse,
  file: ReadyAnswer,
  { etag, headers }: Head,
  bodies: Bodies,
): Promise<void> {
  const isHead = request.method === "HEAD";
  const ifRange = request.headers["if-range"]?.toString();
  // Ranges are of GET alone (RFC 9110, 14.2).
  const asked = isHead ? undefined : request.headers.range;
  const validator = ifRange !== undefined && ifRange === file.modified ? ifRange : etag;
  const range = chooseRange(asked, ifRange, validator, file.size);
  if (range === "none") {
    response.writeHead(416, [...headers, "content-range", `bytes */${file.size}`]).end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: file.size - 1 };
  const sent = isHead ? undefined : await contentOf(file, bodies);
  if (sent !== undefined && !Buffer.isBuffer(sent)) await requireSize(file, sent);
  response.writeHead(range ? 206 : file.status, [
    ...headers,
    ...(range ? ["content-range", `bytes ${start}-${end}/${file.size}`] : []),
    ...["content-length", String(end - start + 1)],
  ]);
  if (sent === undefined || Buffer.isBuffer(sent)) response.end(sent?.subarray(start, end + 1));
  else {
    const stream = sent.createReadStream({ start, end });
    await pipeline(stream, response, { end: false });
    // Of a file that was cut meanwhile, a visitor would wait for the rest.
    if (stream.bytesRead <= end - start) throw notAsBuilt(file.path);
    response.end();
  }
}

async function requireSize({ path, size }: ReadyAnswer, open: FileHandle): Promise<void> {
  if ((await open.stat()).size === size) return;
  await open.close();
  throw notAsBuilt(path);
}

/** What is told of a file that was changed under the server, which says so of each once. */
export function notAsBuilt(path = ""): Error {
  return new Error(`${path} is no longer what was built: build again, then restart the server.`);
}

/** A small file whole, a big one open. */
function contentOf(file: ReadyAnswer, bodies: Bodies): Buffer | Promise<Buffer | FileHandle> {
  const { path, size } = file;
  if (path !== undefined && size > STREAMED_ABOVE) return openPlain(path);
  return bodies.get(file, "identity");
}

/** Whether a proxy in front took a request over TLS; of several, the first is the visitor's. */
export function isBehindTls({ headers }: IncomingMessage): boolean {
  const proto = headers["x-forwarded-proto"];
  return proto === "https" || (proto !== undefined && /^https(?:\s*,|$)/i.test(String(proto)));
}
