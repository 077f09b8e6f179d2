import type { IncomingMessage, ServerResponse } from "node:http";
import { internalError, methodNotAllowed } from "../lib/api/http";

/** The methods that Next can read. It fails on TRACE, and refuses others without a word. */
const READABLE = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];

/** Whether Next can read the method of a request. */
export function isReadable({ method = "" }: IncomingMessage): boolean {
  return READABLE.includes(method);
}

/**
 * Answers with a problem of the API: for a method that Next cannot read, or where it failed.
 *
 * @param base the site's address, without final slash
 */
export async function answerProblem(
  request: IncomingMessage,
  response: ServerResponse,
  headers: Record<string, string>,
  base: string,
): Promise<void> {
  const { method = "", url = "/" } = request;
  const [path = ""] = url.split("?");
  const asked = { base, path, search: "" };
  const problem = isReadable(request) ? internalError(asked) : methodNotAllowed(asked, method);
  response.writeHead(problem.status, { ...headers, ...Object.fromEntries(problem.headers) });
  response.end(await problem.text());
}
