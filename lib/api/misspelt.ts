import { type Received, respond } from "./http";
import { problem } from "./problem";

/**
 * The response to a request whose path is not UTF-8 in percent-encoding, which no route of Next
 * can read; null for any other.
 *
 * @param base the site's address, without final slash
 */
export function misspelt(request: Received, base: string): Response | null {
  try {
    decodeURIComponent(new URL(request.url).pathname);
    return null;
  } catch {
    return respond(request, base, (asked) =>
      problem("not-found", asked, "The path is not UTF-8 in percent-encoding."),
    );
  }
}
