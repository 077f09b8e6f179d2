/** The API's description as OpenAPI 3.1, made from the schemas that parse and shape. */
import * as z from "zod";
import type { Site } from "../load";
import { LONGEST_TARGET } from "../target";
import { problemSchema } from "./answer";
import type { Endpoint } from "./endpoint";
import { license } from "./parts";

/** The document of these addresses. */
export function openApiDocument(described: readonly Endpoint[], site: Site, base: string) {
  const { config } = site;
  return {
    openapi: "3.1.1",
    info: {
      title: `${config.name}: open data`,
      version: "1.0",
      summary: "The register of the Club's members through time.",
      description:
        "Within this version there are only additions: accept fields and values that you do not " +
        "know. HEAD equals GET; OPTIONS answers any origin. Errors are RFC 9457 problems.",
      contact: { email: config.contact },
      license: { name: license.name, identifier: license.spdx },
    },
    servers: [{ url: base }],
    // Nobody needs a key.
    security: [],
    tags: Object.values(tags),
    paths: Object.fromEntries(described.map((one) => [one.path, { get: operation(one, site) }])),
  };
}

const tags = {
  register: { name: "Register", description: "The Club's members through time." },
  news: { name: "News", description: "What the Club publishes." },
  service: { name: "Service", description: "Descriptions of the data, and the state of the site." },
};

function tagOf(path: string) {
  if (path.endsWith(".json") || path.endsWith("/health")) return tags.service;
  return /posts|events/.test(path) ? tags.news : tags.register;
}

function operation(endpoint: Endpoint, site: Site) {
  const { path, name, summary, description, others } = endpoint;
  const success = endpoint.success(site);
  return {
    operationId: name,
    tags: [tagOf(path).name],
    summary,
    description,
    parameters: [
      ...[...path.matchAll(/\{(\w+)\}/g)].map(([, inPath = ""]) => ({
        name: inPath,
        in: "path",
        required: true,
        schema: { type: "string" },
      })),
      ...Object.entries(endpoint.parameters(site).shape).map(([inQuery, schema]) => {
        const { description: meaning, ...shape } = jsonSchema(schema);
        return { name: inQuery, in: "query", description: meaning, schema: shape };
      }),
    ],
    responses: {
      200: {
        description: success.description,
        headers: header("ETag"),
        content: Object.fromEntries(
          Object.entries(success.content).map(([type, schema]) => [
            type,
            { schema: schema === null ? { type: "string" } : jsonSchema(schema) },
          ]),
        ),
      },
      304: { description: "If-None-Match names the present ETag." },
      400: failure("A parameter is unknown, empty, repeated or invalid: every fault is told."),
      ...Object.fromEntries(
        Object.entries(others).map(([status, meaning]) => [
          status,
          status.startsWith("3")
            ? { description: meaning, headers: header("Location") }
            : failure(meaning),
        ]),
      ),
      414: failure(
        `The address has more than ${LONGEST_TARGET.bytes} bytes, or more than ` +
          `${LONGEST_TARGET.parameters} parameters.`,
      ),
    },
  };
}

function header(name: string) {
  return { [name]: { schema: { type: "string" } } };
}

function failure(description: string) {
  const content = { "application/problem+json": { schema: jsonSchema(problemSchema) } };
  return { description, content };
}

function jsonSchema(schema: z.core.$ZodType) {
  const { $schema: _, ...shape } = z.toJSONSchema(schema, {
    override: ({ jsonSchema: made }) => {
      // Answers may get more fields, and clients must accept them.
      if (made.additionalProperties === false) delete made.additionalProperties;
      // What /donnees alone reads.
      delete made.french;
      delete made.shape;
      if (made.minimum === Number.MIN_SAFE_INTEGER) delete made.minimum;
      if (made.maximum === Number.MAX_SAFE_INTEGER) delete made.maximum;
    },
  });
  return shape;
}
