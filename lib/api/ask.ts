/**
 * For tests: asks the API, and checks every answer against its own description; makes requests from
 * the same, valid, at the borders, and invalid.
 */
import Ajv2020, { type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import * as z from "zod";
import type { Site } from "../load";
import { answerAt, endpointAt, openApi } from "./endpoints";
import { respond, responseOf } from "./http";
import { siteExample } from "./site-example";

/** What a test may set beside the address. */
export interface Asking {
  method?: string;
  headers?: Record<string, string>;
  site?: Site;
}

/** The response to a request; throws where the API's description does not allow it. */
export async function ask(address: string, asking: Asking = {}): Promise<Response> {
  const { method = "GET", headers = {}, site = siteExample } = asking;
  const request = new Request(`http://localhost:3000${address}`, { method, headers });
  const endpoint = endpointAt(new URL(request.url).pathname);
  const response = responseOf(
    respond(request, site.base, (asked) => answerAt({ ...asked, site, commit: "abc123" })),
  );
  if (endpoint && (method === "GET" || method === "HEAD")) await check(endpoint.path, response);
  return response;
}

/** The body of an answer, as JSON; throws where the answer is not of that status. */
export async function body(address: string, status = 200, asking: Asking = {}) {
  const response = await ask(address, asking);
  const text = await response.text();
  if (response.status !== status) throw new Error(`${response.status} instead: ${text}`);
  return JSON.parse(text);
}

const described = z.object({
  paths: z.record(
    z.string(),
    z.object({
      get: z.object({
        parameters: z.array(
          z.object({
            name: z.string(),
            in: z.enum(["path", "query"]),
            schema: z.looseObject({
              type: z.string(),
              format: z.string().optional(),
              enum: z.array(z.string()).optional(),
              items: z.object({ enum: z.array(z.string()) }).optional(),
              minimum: z.number().optional(),
              maximum: z.number().optional(),
            }),
          }),
        ),
        responses: z.record(
          z.string(),
          z.object({
            content: z.record(z.string(), z.object({ schema: z.looseObject({}) })).optional(),
          }),
        ),
      }),
    }),
  ),
});

const ajv = new Ajv2020({ strict: true, allErrors: true, keywords: ["x-extensible-enum"] });
addFormats(ajv);

/** What throws where a response, of the address that a path of the description names, is not as described. */
export function checkerOf(document: unknown) {
  const { paths } = described.parse(document);
  const validators = new Map<string, ValidateFunction>();
  return async (path: string, response: Response): Promise<void> => {
    const type = response.headers.get("content-type")?.split(";")[0] ?? "";
    const expected = paths[path]?.get.responses[response.status];
    if (expected === undefined) throw new Error(`${path} does not tell of ${response.status}.`);
    if (!type.endsWith("json") || response.body === null) return;
    const schema = expected.content?.[type]?.schema;
    if (schema === undefined) throw new Error(`${path} does not tell of ${type}.`);
    const key = `${path} ${response.status}`;
    const validate = validators.get(key) ?? ajv.compile(closed(schema));
    validators.set(key, validate);
    if (!validate(await response.clone().json()))
      throw new Error(`${path}: ${ajv.errorsText(validate.errors)}`);
  };
}

const check = checkerOf(
  JSON.parse(
    openApi.answer({ base: "", path: "", search: "", site: siteExample, commit: null }).body,
  ),
);

/** The same schema without room for additions: a field that the description omits is a fault. */
function closed(schema: object): object {
  return JSON.parse(JSON.stringify(schema), (_, part) =>
    part?.type === "object" && part.properties !== undefined && !("additionalProperties" in part)
      ? { ...part, additionalProperties: false }
      : part,
  );
}

type Parameter = z.infer<typeof described>["paths"][string]["get"]["parameters"][number];

const DAYS = ["1000-01-01", "2000-02-29", "2021-12-31", "2022-06-30", "9999-12-31"];
const FAULTY = ["", " ", "0", "-1", "2021-02-30", "é,b", "%00", "a".repeat(101), "=1+1"];

/** Values that a parameter takes, those at its borders among them. */
function validOf({ name, schema }: Parameter): string[] {
  const { enum: values = schema.items?.enum, minimum = 1, maximum = 1 } = schema;
  if (values !== undefined) return values;
  if (schema.type === "integer") return [String(minimum), String(maximum)];
  if (schema.format === "date") return DAYS;
  return name === "q" ? ["paris", "é", "conseil d"] : ["ratp", "dinsic"];
}

function requests(path: string, parameters: readonly Parameter[], values: typeof validOf) {
  const queries = parameters
    .filter((one) => one.in === "query")
    .map((one) =>
      fc.option(
        fc.constantFrom(...values(one)).map((value) => [one.name, value]),
        { freq: 2 },
      ),
    );
  return fc
    .tuple(...queries)
    .map((pairs) => new URLSearchParams(pairs.filter((pair) => pair !== null)))
    .map((query) => `${path.replace("{id}", "ratp")}?${query}`);
}

const UNKNOWN: Parameter = { name: "utm_source", in: "query", schema: { type: "string" } };

/** For each path that a description tells, addresses that it takes, and addresses most of which it does not. */
export function generatedRequests(document: unknown) {
  return Object.entries(described.parse(document).paths).map(([path, { get }]) => ({
    path,
    valid: requests(path, get.parameters, validOf),
    faulty: requests(path, [...get.parameters, UNKNOWN], () => FAULTY),
  }));
}
