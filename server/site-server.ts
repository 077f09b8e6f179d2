import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { LRUCache } from "lru-cache";
import { isApi, type Known, liveAnswerAt, methodNotAllowed } from "../components/live";
import type { Answer } from "../lib/api/answer";
import { hashOf } from "../lib/api/http";
import { openPlain } from "../lib/content/plain-files";
import { ownSearch } from "../lib/foreign-parameters";
import { type HeadersAt, headersFor, overTls } from "../lib/hosting/headers";
import { FILTERED, redirectsFor, withoutDoubledSlashes } from "../lib/hosting/redirects";
import { refusal } from "../lib/hosting/refusal";
import { filePath } from "../lib/urls";
import { answer, isBehindTls, notAsBuilt, type ReadyAnswer } from "./answer";
import type { Bodies } from "./bodies";
import type { BuiltFile, BuiltSite } from "./built-site";
import { answerOnDemand, failedApi } from "./on-demand";

/** Answers a request, at once or later. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

const COMPRESSIBLE = /^text\/|json|xml|javascript/;

/**
 * Answers every built page, asset and redirect, and the live answers of `liveAt`. What fails costs
 * its own answer only.
 *
 * @param root the folder of the build
 * @param liveAt the table of live answers, but in tests
 */
export function createSiteHandler(
  built: BuiltSite,
  known: Known,
  root: string,
  bodies: Bodies,
  liveAt: typeof liveAnswerAt = liveAnswerAt,
): Handler {
  const headersAt = headersFor(known.site.config.publisher !== null);
  const redirect = redirectsFor(known.site);
  const onDemand = answerOnDemand(known, headersAt);
  const serve = (file: BuiltFile, address: string) => servedFile(file, address, root, headersAt);
  const files = new Map(
    Object.entries(built.files).map(([address, file]) => [address, serve(file, address)]),
  );
  const notFound = serve(built.notFound, "/404");
  // Held from the start: it answers where all of the build has gone.
  const errorPage = readFileSync(join(root, built.serverError.path));
  const serverError = { ...serve(built.serverError, "/500"), read: () => errorPage };
  /** Each failure is told once: one file that has gone would fill the log. */
  const told = new LRUCache<string, true>({ max: 10_000 });

  const send = (request: IncomingMessage, response: ServerResponse, file: ReadyAnswer) =>
    answer(request, response, file, bodies);

  /** What has the headers of every answer and no ETag. */
  function sendPlain(
    request: IncomingMessage,
    response: ServerResponse,
    { status, headers, body }: Answer,
  ) {
    const path = withoutDoubledSlashes(pathOf(request));
    const ofTable = headersAt(path.startsWith("/") ? path : "/");
    const tls = isBehindTls(request) ? overTls : {};
    const length = { "content-length": Buffer.byteLength(body) };
    response.writeHead(status, { ...tls, ...ofTable, ...headers, ...length }).end(body);
  }

  function handle(request: IncomingMessage, response: ServerResponse): Promise<void> | void {
    request.url = withoutOrigin(request.url ?? "/");
    const path = pathOf(request);
    const search = request.url.slice(path.length);
    if (!isApi(path)) {
      const refused = refusal(request.url, known.site.config.name);
      if (refused) return sendPlain(request, response, refused);
      if (request.method !== "GET" && request.method !== "HEAD")
        return sendPlain(request, response, methodNotAllowed());
      // `*` is a target too, of no page.
      if (!path.startsWith("/")) return send(request, response, notFound);
    }
    const file = files.get(path) ?? files.get(filePath(path));
    const isFiltered = FILTERED.some((page) => page === path);
    const asked = isFiltered ? ownSearch(search) : "";
    if (file && asked === "") return send(request, response, file);
    const location = isApi(path) ? null : redirect(path);
    if (location !== null) {
      const headers = { location: location + search };
      return sendPlain(request, response, { status: 308, headers, body: "" });
    }
    const live = liveAt(path, asked !== "", known.site);
    if (live)
      return onDemand(request, response, live, path, isApi(path) ? request.url : path + asked);
    return send(request, response, notFound);
  }

  async function fail(request: IncomingMessage, response: ServerResponse, error: unknown) {
    if (isAborted(error)) return;
    const path = pathOf(request);
    // Without the query, in which a visitor may have written anything.
    if (!told.has(String(error))) console.error(`${request.method} ${path}:`, error);
    told.set(String(error), true);
    try {
      if (response.headersSent) response.destroy();
      else if (isApi(path)) await onDemand(request, response, failedApi, path, request.url);
      else await send(request, response, serverError);
    } catch {
      response.destroy();
    }
  }

  return (request, response) => {
    // HTTP/1.1 keeps connections unless told otherwise: 48 bytes of each answer.
    if (response.shouldKeepAlive && request.httpVersionMinor > 0)
      response.removeHeader("connection");
    try {
      return handle(request, response)?.catch((error) => fail(request, response, error));
    } catch (error) {
      return fail(request, response, error);
    }
  };
}

function pathOf({ url = "/" }: IncomingMessage): string {
  return url.replace(/\?.*/s, "");
}

function servedFile(
  file: BuiltFile,
  address: string,
  root: string,
  headersAt: HeadersAt,
): ReadyAnswer {
  const path = join(root, file.path);
  const headers = { ...file.headers, ...headersAt(address) };
  return {
    path,
    read: () => readAsBuilt(path, file.hash),
    isFresh: false,
    status: file.status,
    // What never changes is not asked for again: its first answer is spared 46 bytes.
    ...(!headers["cache-control"]?.includes("immutable") && { modified: file.modified }),
    hash: file.hash,
    size: file.size,
    compressible: COMPRESSIBLE.test(file.headers["content-type"] ?? ""),
    headers,
    heads: {},
  };
}

/** What a later build wrote there is none of this one, whose ETag and pages would not fit it. */
async function readAsBuilt(path: string, hash: string): Promise<Buffer> {
  const file = await openPlain(path);
  const content = await file.readFile().finally(() => file.close());
  if (hashOf(content) === hash) return content;
  throw notAsBuilt(path);
}

/** The path of a target that names the origin too, which servers must take (RFC 9112, 3.2.2). */
function withoutOrigin(target: string): string {
  if (target.startsWith("/")) return target;
  const path = target.replace(/^https?:\/\/[^/?]*/i, "");
  return path.startsWith("?") || path === "" ? `/${path}` : path;
}

/** Whether the visitor left before the end. */
function isAborted(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE";
}
