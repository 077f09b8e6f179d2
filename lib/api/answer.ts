/** What is asked of the API, and what it answers: JSON, or a problem (RFC 9457; docs/api.md, 12). */
import * as z from "zod";
import type { Site } from "../load";
import { urls } from "../urls";

/** What is answered: as an endpoint gives it, then with what HTTP adds (`respond`). */
export interface Answer {
  status: number;
  /** By name, in lower case. */
  headers: Record<string, string>;
  /** Empty where there is none. */
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

const faultSchema = z.object({
  parameter: z.string().describe("The parameter at fault."),
  detail: z.string().describe("What is wrong with it, in English."),
  allowed: z
    .array(z.string())
    .nullable()
    .describe("The names or values that exist, where they are few."),
  suggestion: z.string().nullable().describe("The nearest of the names or values that exist."),
});

/** One thing wrong with a request. */
export type Fault = z.infer<typeof faultSchema>;

/** The body of every error. */
export const problemSchema = z.object({
  type: z.string().describe("The address of a page, in French, on this kind of problem."),
  title: z.string().describe("The kind of problem, in English."),
  status: z.int(),
  detail: z.string().describe("What is wrong here, in English."),
  instance: z.string().describe("The path of the request, cut at 100 characters."),
  errors: z.array(faultSchema).describe("Everything that is wrong, at once."),
});

/** The kinds of problem; each has its place, `#erreur-…`, on the page /donnees. */
export const problems = {
  parameters: { status: 400, title: "Invalid query parameters" },
  "not-found": { status: 404, title: "Not found" },
  method: { status: 405, title: "Method not allowed" },
  "too-long": { status: 414, title: "URI too long" },
  internal: { status: 500, title: "Internal error" },
} as const;

/** The anchor on /donnees that explains the problems of a status. */
export function problemAnchor(status: number): string {
  return `erreur-${status}`;
}

/** An error as an answer: `detail` says in English what is wrong here, `errors` each fault. */
export function problem(
  kind: keyof typeof problems,
  { base, path }: Asked,
  detail: string,
  errors: Fault[] = [],
): Answer {
  const { status, title } = problems[kind];
  const body: z.infer<typeof problemSchema> = {
    type: `${base}${urls.data}#${problemAnchor(status)}`,
    title,
    status,
    detail,
    // A stray "%", sent or left by the cut, would make it no address.
    instance: path.slice(0, 100).replace(/%(?![0-9A-Fa-f]{2})/g, "%25"),
    errors,
  };
  return {
    status,
    headers: { "content-type": "application/problem+json", "content-language": "en" },
    body: `${JSON.stringify(body)}\n`,
  };
}

/** The answer to parameters that are wrong, which it names. */
export function wrongParameters(asked: Asked, faults: Fault[]): Answer {
  const names = [...new Set(faults.map(({ parameter }) => `'${parameter}'`))].slice(0, 10);
  const parameters = names.length === 1 ? "parameter" : "parameters";
  const listed = new Intl.ListFormat("en").format(names);
  const detail = `The errors say what is wrong with the ${parameters} ${listed}.`;
  return problem("parameters", asked, detail, faults);
}

/** What is wrong with a parameter, with the nearest of what exists where something is near. */
export function faultOf(
  parameter: string,
  detail: string,
  suggestion: string | null = null,
): Fault {
  return { parameter: shortened(parameter), detail, allowed: null, suggestion };
}

/** A text as sent, in quotation marks, cut at 100 characters. */
export function quoted(text: string): string {
  return JSON.stringify(shortened(text));
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > 100 ? `${characters.slice(0, 99).join("")}…` : text;
}
