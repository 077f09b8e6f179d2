/** For tests: asks the API, and checks every answer against its own description. */
import Ajv2020, { type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import * as z from "zod";
import type { Site } from "../load";
import { answerAt, endpointAt, openApi } from "./endpoints";
import { respond } from "./http";
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
  const response = respond(request, site.base, (asked) =>
    answerAt({ ...asked, site, commit: "abc123" }),
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
