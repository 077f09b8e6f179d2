import {
  type IncomingHttpHeaders,
  IncomingMessage,
  type OutgoingHttpHeaders,
  ServerResponse,
} from "node:http";
import type { Handler } from "./site-server";

/** An answer of Next's, whole and not encoded. */
export interface Recorded {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** Names of headers, in lower case, that belong to the sending of one answer. */
export const OF_SENDING: ReadonlySet<string> = new Set([
  "connection",
  "content-encoding",
  "content-length",
  "date",
  "etag",
  "keep-alive",
  "transfer-encoding",
  "vary",
]);

/** All that an answer of Next may depend on. */
const HEARD = ["accept-encoding", "host", "if-none-match", "x-forwarded-proto"];

/**
 * The headers of a request that Next is told of. Of others it would read cookies in a time that
 * grows with the square of their number, and take some for its own.
 */
export function heardByNext(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => HEARD.includes(name)));
}

/**
 * What `next` answers to GET of a request's address, told nothing of the visitor but host and
 * protocol: it is the same for all.
 */
export async function record(next: Handler, { url, headers, socket }: IncomingMessage) {
  const request = new IncomingMessage(socket);
  const { host, "x-forwarded-proto": protocol } = headers;
  Object.assign(request, { method: "GET", url });
  request.headers = { ...(host && { host }), ...(protocol && { "x-forwarded-proto": protocol }) };
  request.push(null);
  const response = new RecordingResponse(request);
  await next(request, response);
  return response.recorded;
}

/** Takes what is written to it, instead of sending it. */
class RecordingResponse extends ServerResponse {
  readonly recorded: Promise<Recorded>;
  readonly #chunks: Buffer[] = [];
  #finish: (recorded: Recorded) => void = () => {};

  constructor(request: IncomingMessage) {
    super(request);
    this.recorded = new Promise((resolve) => {
      this.#finish = resolve;
    });
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    const headers: OutgoingHttpHeaders = Object(rest.at(-1));
    for (const [name, value] of Object.entries(headers))
      if (value !== undefined) this.setHeader(name, value);
    return this;
  }

  override flushHeaders(): void {}

  override write(chunk: Uint8Array | string, ...rest: unknown[]): boolean {
    this.#chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : Buffer.from(chunk));
    callIfGiven(rest.at(-1));
    return true;
  }

  override end(...given: unknown[]): this {
    const [chunk] = given;
    if (typeof chunk === "string" || chunk instanceof Uint8Array) this.write(chunk);
    const headers = Object.entries(this.getHeaders())
      .filter(([name]) => !OF_SENDING.has(name) && !name.startsWith("x-middleware-"))
      .map(([name, value]) => [name, String(value)]);
    this.#finish({
      status: this.statusCode,
      headers: Object.fromEntries(headers),
      body: Buffer.concat(this.#chunks),
    });
    callIfGiven(given.at(-1));
    this.emit("finish");
    this.emit("close");
    return this;
  }
}

function callIfGiven(callback: unknown): void {
  if (typeof callback === "function") callback();
}
