import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { LRUCache } from "lru-cache";
import { type Answer, answer } from "./answer";
import type { Bodies } from "./bodies";
import { record } from "./recorded";
import type { Handler } from "./site-server";

/** Bytes of pages as they are; their encoded bodies count with all others. */
const BUDGET = 16 * 1024 * 1024;

/**
 * Answers with the pages that `next` makes for a query, each made once: nothing that they are made
 * of changes within a build. Those asked for lately are kept; what is no whole page, such as the
 * answer to a mistyped query, is made each time.
 */
export function pagesOnDemand(next: Handler, bodies: Bodies): Handler {
  const pages = new LRUCache<string, Answer, IncomingMessage>({
    maxSize: BUDGET,
    sizeCalculation: ({ size }) => size || 1,
    fetchMethod: async (_key, _stale, { context }) => made(next, context),
  });
  return async (request, response) => {
    const key = `${request.headers["x-forwarded-proto"] === "https"} ${request.url}`;
    const page = pages.get(key) ?? (await pages.forceFetch(key, { context: request }));
    if (page.status !== 200) pages.delete(key);
    await answer(request, response, page, bodies);
  };
}

async function made(next: Handler, request: IncomingMessage): Promise<Answer> {
  const { status, headers, body } = await record(next, request);
  return {
    status,
    headers,
    hash: createHash("sha256").update(body).digest("base64url").slice(0, 12),
    read: () => body,
    size: body.length,
    isFresh: true,
    compressible: true,
    heads: {},
  };
}
