import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { readPlain } from "../lib/content/plain-files";
import { filePath } from "../lib/urls";
import { type Answer, answer } from "./answer";
import { isApi } from "./api";
import { answerProblem, isReadable } from "./api-problem";
import type { Bodies } from "./bodies";
import type { BuiltFile, BuiltSite } from "./built-site";
import { pagesOnDemand } from "./pages-on-demand";
import { heardByNext } from "./recorded";
import { refusal } from "./refusal";
import { cleanAddress, type Rules } from "./rules";

/** Answers a request, at once or later. Where it fails before an answer, its caller tells so. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** One file over plain HTTP and behind TLS, which differ in their headers. */
interface Served {
  plain: Answer;
  tls: Answer;
}

const COMPRESSIBLE = /^text\/|json|xml|javascript/;

/**
 * Answers every built page, asset and redirect by itself, and passes what asks the API to `api`. A
 * page with a query, where it has a meaning, is asked of `next` once; an address of `site.live` is
 * passed to it. One that fails costs its own answers only.
 *
 * @param root the project's folder
 * @param handlers what answers the rest; `base` is the site's address, without final slash
 */
export function createSiteHandler(
  site: BuiltSite,
  root: string,
  rules: Rules,
  bodies: Bodies,
  { api, next, base }: { api: Handler; next: Handler; base: string },
): Handler {
  const live = site.live.map((pattern) => new RegExp(pattern, "i"));
  const isLive = (address: string) => live.some((pattern) => pattern.test(address));
  const onDemand = pagesOnDemand(next, bodies);
  const askNext: Handler = (request, response) => {
    request.headers = heardByNext(request.headers);
    return next(request, response);
  };
  const serve = (file: BuiltFile, address: string) => servedFile(file, address, root, rules);
  const files = new Map(
    Object.entries(site.files).map(([address, file]) => [address, serve(file, address)]),
  );
  const notFound = serve(site.notFound, "/404");
  const serverError = serve(site.serverError, "/500");

  const send = (request: IncomingMessage, response: ServerResponse, { plain, tls }: Served) =>
    answer(request, response, isBehindTls(request) ? tls : plain, bodies);

  function headersOf(request: IncomingMessage, target = request.url ?? "/") {
    const path = target.replace(/\?.*/s, "");
    return rules.headers(path.startsWith("/") ? cleanAddress(path) : "/", {
      "x-forwarded-proto": isBehindTls(request) ? "https" : "http",
    });
  }

  function handle(request: IncomingMessage, response: ServerResponse): Promise<void> | void {
    request.url = withoutOrigin(request.url ?? "/");
    const address = request.url;
    const refused = isApi(request) ? null : refusal(address);
    if (refused) {
      const { status, headers, body } = refused;
      const length = { "content-length": Buffer.byteLength(body) };
      response.writeHead(status, { ...headersOf(request, "/"), ...headers, ...length }).end(body);
      return;
    }
    if (!isReadable(request)) return answerProblem(request, response, headersOf(request), base);
    if (isApi(request)) return api(request, response);
    const isReading = request.method === "GET" || request.method === "HEAD";
    if (!isReading) {
      response.writeHead(405, { ...headersOf(request), allow: "GET, HEAD", "content-length": 0 });
      response.end();
      return;
    }
    // `*` is a target too, of no page.
    if (!address.startsWith("/")) return send(request, response, notFound);
    const [path = "", query] = address.split("?", 2);
    const file = files.get(path) ?? files.get(filePath(path));
    if (file && query !== undefined && isLive(path)) return onDemand(request, response);
    if (file) return send(request, response, file);
    const redirect = rules.redirect(path);
    if (redirect && query !== undefined) return askNext(request, response);
    if (redirect) {
      const { status, location } = redirect;
      const headers = { ...headersOf(request), location, "content-length": 0 };
      response.writeHead(status, headers).end();
      return;
    }
    if (isLive(path)) return askNext(request, response);
    return send(request, response, notFound);
  }

  async function fail(request: IncomingMessage, response: ServerResponse, error: unknown) {
    if (isAborted(error)) return;
    console.error(`${request.method} ${request.url}:`, error);
    try {
      if (response.headersSent) response.destroy();
      else if (isApi(request)) await answerProblem(request, response, headersOf(request), base);
      else await send(request, response, serverError);
    } catch {
      response.destroy();
    }
  }

  return (request, response) => {
    // HTTP/1.1 keeps connections unless told otherwise: 48 bytes of each answer.
    if (response.shouldKeepAlive) response.removeHeader("connection");
    try {
      return handle(request, response)?.catch((error) => fail(request, response, error));
    } catch (error) {
      return fail(request, response, error);
    }
  };
}

function servedFile(file: BuiltFile, address: string, root: string, rules: Rules): Served {
  const path = join(root, file.path);
  const answerOver = (protocol: string): Answer => ({
    path,
    read: () => readPlain(path),
    isFresh: false,
    status: file.status,
    hash: file.hash,
    size: file.size,
    compressible: COMPRESSIBLE.test(file.headers["content-type"] ?? ""),
    headers: { ...file.headers, ...rules.headers(address, { "x-forwarded-proto": protocol }) },
    heads: {},
  });
  return { plain: answerOver("http"), tls: answerOver("https") };
}

function isBehindTls(request: IncomingMessage): boolean {
  return request.headers["x-forwarded-proto"] === "https";
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
