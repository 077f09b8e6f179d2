import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { idsOf } from "../members/vocabulary";
import { vocabularyExample } from "../members/vocabulary-example";
import { body } from "./ask";
import { siteExample } from "./site-example";

const document = await body("/api/openapi.json");

test("the document is valid OpenAPI 3.1, by a public validator", async () => {
  const validator = new Validator();
  expect(await validator.validate(structuredClone(document))).toMatchObject({ valid: true });
  expect(validator.version).toBe("3.1");
});

test("it tells every address, under the name that generated clients call it by", () => {
  const paths = Object.entries<{ get: { operationId: string } }>(document.paths);
  expect(paths.map(([path, { get }]) => [path, get.operationId])).toEqual([
    ["/api/members", "listMembers"],
    ["/api/members/{id}", "getMember"],
    ["/api/members/changes", "listChanges"],
    ["/api/stats", "listStatistics"],
    ["/api/posts", "listPosts"],
    ["/api/statements", "listStatements"],
    ["/api/events", "listEvents"],
    ["/api/members.schema.json", "describeMembersCsv"],
    ["/api/changes.schema.json", "describeChangesCsv"],
    ["/api/stats.schema.json", "describeStatisticsCsv"],
    ["/api/posts.schema.json", "describePostsCsv"],
    ["/api/statements.schema.json", "describeStatementsCsv"],
    ["/api/events.schema.json", "describeEventsCsv"],
    ["/api/health", "getHealth"],
    ["/api/openapi.json", "describeApi"],
  ]);
});

test("it tells every parameter of the list, with its values and default", () => {
  const { parameters } = document.paths["/api/members"].get;
  const [, kind, , status] = parameters;
  expect(parameters.map(({ name }: { name: string }) => name)).toEqual([
    ...["on", "kind", "usage", "status", "q", "joinedAfter", "joinedBefore"],
    ...["region", "departement", "sort", "page", "perPage", "format"],
  ]);
  expect(kind.schema).toMatchObject({
    type: "array",
    items: { enum: idsOf(vocabularyExample.kinds) },
  });
  expect(status.schema).toEqual({
    type: "string",
    enum: ["current", "former", "all"],
    default: "current",
  });
  expect(parameters[11].schema).toEqual({
    type: "integer",
    minimum: 1,
    maximum: 1000,
    default: 1000,
  });
});

test("it tells of days and words what generated clients check, with an example", () => {
  const [on, , , , q] = document.paths["/api/members"].get.parameters;
  expect(on).toEqual({
    ...{ name: "on", in: "query", description: "The day asked for; that of the build if absent." },
    schema: { type: "string", format: "date", examples: ["2021-12-31"] },
  });
  expect(q.schema).toEqual({
    ...{ type: "string", maxLength: 100, examples: ["conseil départemental"] },
  });
});

test("a number without bounds is told without any", () => {
  const { content } = document.paths["/api/members"].get.responses[200];
  const { page, perPage } = content["application/json"].schema.properties.meta.properties;
  expect([page, perPage]).toEqual([{ type: "integer" }, { type: "integer" }]);
});

test("rule 14: answers may get more fields, and lists of kinds may grow", () => {
  const { schema } =
    document.paths["/api/members/{id}"].get.responses[200].content["application/json"];
  expect(JSON.stringify(document)).not.toContain('"additionalProperties":false');
  expect(schema.properties.data.properties.kind).toMatchObject({
    type: "string",
    "x-extensible-enum": idsOf(vocabularyExample.kinds),
  });
});

test("a former id is told to lead on", () => {
  const { responses } = document.paths["/api/members/{id}"].get;
  expect(responses[308].headers).toEqual({ Location: { schema: { type: "string" } } });
});

test("responses stand inline", () => {
  expect(JSON.stringify(document)).not.toContain("$ref");
  expect(document.components).toBeUndefined();
});

test("the licence and the server are told", () => {
  expect(document.info.license).toEqual({
    name: "Licence Ouverte 2.0",
    identifier: "etalab-2.0",
  });
  expect(document.servers).toEqual([{ url: "https://club.exemple.fr" }]);
});

test("an operation tells its name, its group, and each status with what comes with it", () => {
  const { summary, description, ...health } = document.paths["/api/health"].get;
  const text = { schema: { type: "string" } };
  const problem = { "application/problem+json": { schema: expect.objectContaining({}) } };
  expect(health).toEqual({
    operationId: "getHealth",
    tags: ["Service"],
    parameters: [],
    responses: {
      200: {
        description: "The site answers.",
        headers: { ETag: text },
        content: {
          "application/json": {
            schema: {
              type: "object",
              required: ["status", "commit", "builtOn", "asOf"],
              properties: expect.objectContaining({
                status: { type: "string", const: "ok" },
                asOf: {
                  ...{ type: "string", format: "date" },
                  description: "The last day that the register claims to know.",
                },
              }),
            },
          },
        },
      },
      304: { description: "If-None-Match names the present ETag." },
      400: { description: expect.stringContaining("every fault is told"), content: problem },
      414: { description: expect.stringMatching(/7000 bytes.*200 parameters/), content: problem },
    },
  });
});

test("it describes itself", () => {
  const { content } = document.paths["/api/openapi.json"].get.responses[200];
  const { schema } = content["application/json"];
  expect(schema).toMatchObject({
    required: ["openapi"],
    properties: { openapi: { type: "string" } },
  });
});

test("CSV is told as text, and an id as a part of the path", () => {
  const { content } = document.paths["/api/members"].get.responses[200];
  expect(content["text/csv"]).toEqual({ schema: { type: "string" } });
  expect(document.paths["/api/members/{id}"].get.parameters[0]).toEqual({
    ...{ name: "id", in: "path", required: true, schema: { type: "string" } },
  });
});

test("addresses stand in three groups, each told, and want no key", () => {
  const paths = Object.entries<{ get: { tags: string[] } }>(document.paths);
  const groupOf = Object.fromEntries(paths.map(([path, { get }]) => [path, get.tags.join()]));
  expect(groupOf).toMatchObject({
    "/api/members": "Register",
    "/api/members/{id}": "Register",
    "/api/stats": "Register",
    "/api/posts": "News",
    "/api/events": "News",
    "/api/posts.schema.json": "Service",
    "/api/health": "Service",
    "/api/openapi.json": "Service",
  });
  expect(document.tags.map(({ name }: { name: string }) => name)).toEqual([
    ...["Register", "News", "Service"],
  ]);
  expect(document.security).toEqual([]);
});

test("the document says whose data it describes, and whom to write to", () => {
  const { openapi, info } = document;
  expect(openapi).toBe("3.1.1");
  expect(info).toMatchObject({
    title: `${siteExample.config.name}: open data`,
    version: "1.0",
    contact: { email: siteExample.config.contact },
  });
});
