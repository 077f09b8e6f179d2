import type * as z from "zod";
import { onceFor } from "../content/once-for";
import type { Site } from "../load";
import { type Answer, type Call, wrongParameters } from "./answer";
import { readQuery } from "./parameters";

/** An address of the API. */
export interface Endpoint {
  /** As OpenAPI writes it: `/api/members/{id}`. */
  path: string;
  /** Its `operationId`: what generated clients call it. */
  name: string;
  /** In English, for the OpenAPI document. */
  summary: string;
  description: string;
  /** Of a site, whose vocabulary says what kinds and usages there are. */
  parameters(site: Site): z.ZodObject;
  /** A successful answer: the shape of its body by media type, null for one that is no JSON. */
  success(site: Site): { description: string; content: Record<string, z.ZodType | null> };
  /** Other statuses than 200, 304, 400, 405 and 414, and what they mean. */
  others: Record<string, string>;
  answer(call: Call): Answer;
}

/** An endpoint whose answer is given for valid parameters; any others are a problem. */
export function endpoint<Parameters extends z.ZodObject>({
  answer,
  parameters,
  success,
  others = {},
  ...definition
}: Omit<Endpoint, "answer" | "parameters" | "others"> & {
  parameters(site: Site): Parameters;
  others?: Record<string, string>;
  answer(query: z.infer<Parameters>, call: Call): Answer;
}): Endpoint {
  const parametersOf = onceFor(parameters);
  return {
    ...definition,
    parameters: parametersOf,
    success: onceFor(success),
    others,
    answer: (call) => {
      const read = readQuery(call.search, parametersOf(call.site));
      return read.ok ? answer(read.query, call) : wrongParameters(call, read.faults);
    },
  };
}
