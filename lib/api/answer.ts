import type { Site } from "../load";

/** What an endpoint gives, before conditions and methods of HTTP are looked at. */
export interface Answer {
  status: number;
  /** By name, in lower case. */
  headers: Record<string, string>;
  body: string;
}

/** What a request asks for. */
export interface Asked {
  /** The site's address, without final slash. */
  base: string;
  /** The path, percent-encoded as sent: `/api/members/ratp`. */
  path: string;
  /** The query as sent, with its `?`; empty if none. */
  search: string;
}

/** What a request asks for, and what an endpoint answers it from. */
export interface Call extends Asked {
  site: Site;
  /** The commit that was built; null where unknown. */
  commit: string | null;
}

/** An answer in JSON; French where the labels in it are. */
export function json(value: unknown, headers: Record<string, string> = {}): Answer {
  return {
    status: 200,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: `${JSON.stringify(value)}\n`,
  };
}

/** The header of answers whose labels are French. */
export const french = { "content-language": "fr" } as const;
