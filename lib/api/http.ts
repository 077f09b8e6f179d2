/** What HTTP adds to answers: methods, conditions, caches, other origins (docs/api.md, 13). */

import { hash } from "node:crypto";
import { excess, LONGEST_TARGET } from "../target";
import { type Answer, type Asked, problem, type problems } from "./answer";

const METHODS = "GET, HEAD, OPTIONS";

/** Caches may keep an answer: it depends on the build alone. */
const CACHE = "public, max-age=300, s-maxage=86400, stale-while-revalidate=86400";
/** A mistake is not worth a place in a shared cache. */
const CACHE_OF_PROBLEMS = "public, max-age=300";

/** What an answer may depend on of a request. */
export type Received = Pick<Request, "method" | "url"> & { headers: Pick<Headers, "get"> };

const openToAll = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag, Link, Content-Disposition",
  "cross-origin-resource-policy": "cross-origin",
  vary: "Accept-Encoding",
} as const;

const preflight = {
  allow: METHODS,
  "access-control-allow-methods": METHODS,
  "access-control-allow-headers": "If-None-Match, *",
  "access-control-max-age": "86400",
} as const;

/**
 * The response to a request of any method; `answer` is what a GET is told. Never throws: a fault
 * of `answer` is logged, and told as a problem.
 *
 * @param base the site's address, without final slash
 */
export function respond(request: Received, base: string, answer: (asked: Asked) => Answer): Answer {
  const { pathname: path, search } = new URL(request.url);
  const asked = { base, path, search };
  const size = excess(path + search);
  if (size !== null) return tooLong(asked, size);
  if (request.method === "OPTIONS") return send(204, preflight, "");
  if (request.method !== "GET" && request.method !== "HEAD")
    return methodNotAllowed(asked, request.method);
  try {
    return conditional(request, moved(asked) ?? answer(asked));
  } catch (error) {
    console.error(error);
    return internalError(asked);
  }
}

/**
 * Leads to the one address of what is asked for, without doubled or final slashes; where a host
 * redirects, no origin may follow.
 */
function moved({ path, search }: Asked): Answer | null {
  const one = path.replace(/\/{2,}/g, "/").replace(/(?<=.)\/$/, "");
  return one === path ? null : { status: 308, headers: { location: one + search }, body: "" };
}

function tooLong(asked: Asked, { bytes, parameters }: { bytes: number; parameters: number }) {
  const most = `At most ${LONGEST_TARGET.bytes} bytes and ${LONGEST_TARGET.parameters} parameters`;
  const detail = `${most} of an address are read: this one has ${bytes} and ${parameters}.`;
  return refuse("too-long", asked, detail);
}

/** The response to a method that changes or traces something: nothing here does. */
export function methodNotAllowed(asked: Asked, method: string): Answer {
  const detail = `${method} is not allowed here: ${METHODS} are.`;
  return refuse("method", asked, detail, { allow: METHODS });
}

/** The response, 500, where the API itself failed. */
export function internalError(asked: Asked): Answer {
  return refuse("internal", asked, "The fault is ours. Please report it.");
}

function refuse(
  kind: keyof typeof problems,
  asked: Asked,
  detail: string,
  headers: Record<string, string> = {},
): Answer {
  const answer = problem(kind, asked, detail);
  const all = { ...answer.headers, "cache-control": "no-store", ...headers };
  return send(answer.status, all, answer.body);
}

function conditional(request: Received, { status, headers, body }: Answer): Answer {
  const cache = { "cache-control": status < 400 ? CACHE : CACHE_OF_PROBLEMS };
  const bodySent = request.method === "HEAD" ? "" : body;
  if (status !== 200) return send(status, { ...cache, ...headers }, bodySent);
  const etag = etagOf(body, request.headers.get("accept-encoding"));
  if (matches(request.headers.get("if-none-match"), etag)) {
    const kept = Object.entries(headers).filter(([name]) => !name.startsWith("content-"));
    return send(304, { ...cache, ...Object.fromEntries(kept), etag }, "");
  }
  return send(200, { ...cache, ...headers, etag }, bodySent);
}

function send(status: number, headers: Record<string, string>, body: string): Answer {
  return { status, headers: { ...openToAll, ...headers }, body };
}

/**
 * An answer as Next and tests take it. Our own server does without: the code behind `Response` takes
 * 3 MB of memory, and each a tenth of a page's time.
 */
export function responseOf({ body, ...rest }: Answer): Response {
  // Of 204 and 304, even an empty body is refused.
  return new Response(body === "" ? null : body, rest);
}

/**
 * The tag of a body. Strong where the body is sent as it is; weak where the host may encode it on
 * its way, since the same tag then stands for several strings of bytes (RFC 9110, section 8.8.3.3).
 */
export function etagOf(body: string, acceptEncoding: string | null): string {
  const tag = `"${hashOf(body)}"`;
  return acceptsEncoding(acceptEncoding) ? `W/${tag}` : tag;
}

/** What names a content: in its ETag, and for whoever asks whether a file is still what was built. */
export function hashOf(content: string | Buffer): string {
  return hash("sha256", content, "base64url").slice(0, 12);
}

function acceptsEncoding(acceptEncoding: string | null): boolean {
  const codings = (acceptEncoding ?? "").split(",").map((coding) => coding.trim().toLowerCase());
  return codings.some(
    (coding) => !/^($|identity\b)/.test(coding) && !/;\s*q=0(\.0*)?$/.test(coding),
  );
}

/** Whether `If-None-Match` names the tag; it compares weakly (RFC 9110, section 13.1.2). */
export function matches(ifNoneMatch: string | null | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false;
  const opaque = etag.replace("W/", "");
  const listed = [...ifNoneMatch.matchAll(/"[^"]*"/g)].map(([tag]) => tag);
  return ifNoneMatch === "*" || listed.includes(opaque);
}

/**
 * The response to a request whose path is not UTF-8 in percent-encoding, which no route of Next
 * can read; null for any other.
 *
 * @param base the site's address, without final slash
 */
export function misspelt(request: Received, base: string): Answer | null {
  try {
    decodeURIComponent(new URL(request.url).pathname);
    return null;
  } catch {
    return respond(request, base, (asked) =>
      problem("not-found", asked, "The path is not UTF-8 in percent-encoding."),
    );
  }
}
