/** The live answers on our own server: made in its own process, held, encoded as built files are. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { setImmediate as nextTurn } from "node:timers/promises";
import { LRUCache } from "lru-cache";
import { internalError } from "../lib/api/http";
import { type Answer, answer, freshAnswer, isBehindTls } from "./answer";
import type { Bodies } from "./bodies";
import type { HeadersAt } from "./headers";
import { api, type Known, type LiveAnswer } from "./live";
import { busy } from "./refusal";

/** Bytes of bodies as they are; their encoded forms count with all others. */
const BUDGET = 16 * 1024 * 1024;

/** Bytes that an answer takes beside its body: both sets of headers, in each encoding. */
const BESIDE_BODY = 4096;

/** Pages, of some 2 ms each, that may wait for their turn. */
const MOST_WAITING = 200;

/** An answer over plain HTTP and behind TLS, which differ in their headers. */
export interface Served {
  plain: Answer;
  tls: Answer;
}

interface Context {
  live: LiveAnswer;
  /** The path as sent. */
  path: string;
  method: string;
  /** The path and all of the query that matters. */
  target: string;
}

/**
 * Gives live answers. Each is the same for all visitors within a build, so that it is made once for
 * an address; those asked for lately are kept, unless they are at fault.
 */
export function answerOnDemand(known: Known, headersAt: HeadersAt, bodies: Bodies) {
  const held = new LRUCache<string, Served, Context>({
    maxSize: BUDGET,
    sizeCalculation: ({ plain }, key) => plain.size + key.length + BESIDE_BODY,
    fetchMethod: (_key, _stale, { context }) => made(context),
  });
  const inTurn = takeTurns(MOST_WAITING);

  async function made({ live, path, method, target }: Context): Promise<Served> {
    const request = { url: `http://localhost${target}`, method, headers: new Headers() };
    const response =
      live === api
        ? await live(request, known)
        : ((await inTurn(() => live(request, known))) ?? busy());
    const body = Buffer.from(await response.arrayBuffer());
    const over = (isTls: boolean) =>
      freshAnswer(
        response.status,
        { ...headersAt(path, isTls), ...Object.fromEntries(response.headers) },
        body,
      );
    return { plain: over(false), tls: over(true) };
  }

  async function find(context: Context): Promise<Served> {
    const { target } = context;
    if (context.method !== "GET") return made(context);
    const served = held.get(target) ?? (await held.forceFetch(target, { context }));
    if (served.plain.status !== 200) held.delete(target);
    return served;
  }

  return async (
    request: IncomingMessage,
    response: ServerResponse,
    live: LiveAnswer,
    path: string,
    target = path,
  ): Promise<void> => {
    const { method = "GET" } = request;
    const served = await find({ live, path, target, method: method === "HEAD" ? "GET" : method });
    const file = isBehindTls(request) ? served.tls : served.plain;
    if (file.size > 0) return answer(request, response, file, bodies);
    const length = file.status === 204 ? {} : { "content-length": 0 };
    response.writeHead(file.status, { ...file.headers, ...length }).end();
  };
}

/** The problem that the API answers with where even that failed. */
export const failedApi: LiveAnswer = ({ url }, { site }) =>
  internalError({ base: site.base, path: new URL(url).pathname, search: "" });

/**
 * Lets one page be made at a time, and built ones be answered between two: whoever asks for many
 * keeps nobody else waiting. Gives undefined at once to who comes when `most` wait already.
 */
function takeTurns(most: number) {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(make: () => Result | Promise<Result>): Promise<Result> | undefined => {
    if (waiting >= most) return undefined;
    waiting++;
    const turn = last
      .then(() => nextTurn())
      .then(make)
      .finally(() => waiting--);
    last = turn.catch(() => {});
    return turn;
  };
}
