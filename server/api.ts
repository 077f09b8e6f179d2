/** The API on our own server: what lib/api says, without Next, encoded and held as pages are. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";
import { answerAt } from "../lib/api/answer-at";
import { respond } from "../lib/api/http";
import { misspelt } from "../lib/api/misspelt";
import type { Site } from "../lib/load";
import { type Answer, answer, freshAnswer } from "./answer";
import type { Bodies } from "./bodies";
import type { Rules } from "./rules";

/** How much of what was asked for is held ready (bytes): some sixty times the whole list. */
const HELD = 8 * 1024 * 1024;

/** Whether a request asks the API, which never answers a page. */
export function isApi({ url = "" }: IncomingMessage): boolean {
  return /^\/api(?![^/?])/.test(url);
}

/**
 * Answers every request to the API. An answer depends on the build alone, so that each is made
 * once for an address.
 */
export function createApi(
  known: { site: Site; commit: string | null },
  rules: Rules,
  bodies: Bodies,
) {
  const held = new LRUCache<string, Answer>({
    maxSize: HELD,
    sizeCalculation: ({ size }, key) => size + key.length,
  });

  async function tell(request: IncomingMessage, key: string): Promise<Answer | Response> {
    const asked = asFetched(request);
    const told =
      misspelt(asked, known.site.base) ??
      respond(asked, known.site.base, (address) => answerAt({ ...address, ...known }));
    if (told.status !== 200) return told;
    const body = Buffer.from(await told.arrayBuffer());
    const made = freshAnswer(told.status, headersOf(request, told), body);
    held.set(key, made);
    return made;
  }

  function headersOf({ url = "", headers }: IncomingMessage, told: Response) {
    const protocol = headers["x-forwarded-proto"] === "https" ? "https" : "http";
    const address = url.replace(/\?.*/s, "");
    const ofTable = rules.headers(address, { "x-forwarded-proto": protocol });
    return { ...ofTable, ...Object.fromEntries(told.headers) };
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method, url, headers } = request;
    const isReading = method === "GET" || method === "HEAD";
    const key = `${headers["x-forwarded-proto"]} ${url}`;
    const told = (isReading ? held.get(key) : undefined) ?? (await tell(request, key));
    if (!(told instanceof Response)) return answer(request, response, told, bodies);
    const body = Buffer.from(await told.arrayBuffer());
    response.writeHead(told.status, { ...headersOf(request, told), "content-length": body.length });
    response.end(body);
  };
}

/** A request as lib/api reads it: what is asked, without the conditions that `answer` minds. */
function asFetched({ method = "GET", url = "/" }: IncomingMessage): Request {
  return new Request(new URL(url, "http://localhost"), {
    method: method === "HEAD" ? "GET" : method,
  });
}
