/** The live answers on our own server: made in its own process, held, encoded as built files are. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { setImmediate as nextTurn } from "node:timers/promises";
import { LRUCache } from "lru-cache";
import { api, type Known, type LiveAnswer } from "../components/live";
import { internalError } from "../lib/api/http";
import { type HeadersAt, overTls } from "../lib/hosting/headers";
import { busy } from "../lib/hosting/refusal";
import { answer, freshAnswer, isBehindTls, type ReadyAnswer } from "./answer";
import { holdBodies } from "./bodies";

/** Bytes of bodies as they are, and encoded: these are of no use once the others have gone. */
const BUDGET = 8 * 1024 * 1024;
const ENCODED_BUDGET = 4 * 1024 * 1024;

/** Bytes that an answer takes beside its body: its headers, in each encoding. */
const BESIDE_BODY = 4096;

/** Pages, of some 2 ms each, that may wait for their turn. */
const MOST_WAITING = 200;

/** Turns of Node's loop between two pages: where nobody else asks, they cost a tenth of a millisecond. */
const TURNS = 32;

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
export function answerOnDemand(known: Known, headersAt: HeadersAt) {
  const bodies = holdBodies(ENCODED_BUDGET);
  const held = new LRUCache<string, ReadyAnswer, Context>({
    maxSize: BUDGET,
    sizeCalculation: ({ size }, key) => size + key.length + BESIDE_BODY,
    fetchMethod: (_key, _stale, { context }) => made(context),
  });
  const inTurn = takeTurns(MOST_WAITING);
  // Made once: whoever is refused asks again at once, thousands of times a second.
  const { status, headers, body } = busy(known.site.config.name);
  const tooMany = freshAnswer(status, { ...headersAt("/"), ...headers }, Buffer.from(body));

  async function made({ live, path, method, target }: Context): Promise<ReadyAnswer> {
    // Encodings and conditions are `answer`'s matter: what is made is the same for all.
    const request = { url: `http://localhost${target}`, method, headers: { get: () => null } };
    const make = () => live(request, known);
    const given = await (live === api ? make() : inTurn(make));
    if (given === undefined) return tooMany;
    const { status, headers, body } = given;
    return freshAnswer(status, { ...headersAt(path), ...headers }, Buffer.from(body));
  }

  async function find(context: Context): Promise<ReadyAnswer> {
    const { target } = context;
    if (context.method !== "GET") return made(context);
    const found = held.get(target) ?? (await held.forceFetch(target, { context }));
    if (found.status !== 200) held.delete(target);
    return found;
  }

  return async (
    request: IncomingMessage,
    response: ServerResponse,
    live: LiveAnswer,
    path: string,
    target = path,
  ): Promise<void> => {
    const { method = "GET" } = request;
    const file = await find({ live, path, target, method: method === "HEAD" ? "GET" : method });
    if (file.size > 0) return answer(request, response, file, bodies);
    const length = file.status === 204 ? {} : { "content-length": 0 };
    const tls = isBehindTls(request) ? overTls : {};
    response.writeHead(file.status, { ...tls, ...file.headers, ...length }).end();
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
      .then(letOthers)
      .then(make)
      .finally(() => waiting--);
    last = turn.catch(() => {});
    return turn;
  };
}

/**
 * Node takes one new connection in each turn of its loop: of one turn between two pages, whoever came
 * while 450 asked for pages without end waited nine seconds for a built one.
 */
async function letOthers(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await nextTurn();
}
