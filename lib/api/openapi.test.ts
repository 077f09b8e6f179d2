import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { idsOf } from "../members/vocabulary";
import { vocabularyExample } from "../members/vocabulary-example";
import { body } from "./ask";

const document = await body("/api/openapi.json");

test("the document is valid OpenAPI 3.1, by a public validator", async () => {
  const validator = new Validator();
  expect(await validator.validate(structuredClone(document))).toMatchObject({ valid: true });
  expect(validator.version).toBe("3.1");
});

test("it tells every address", () => {
  expect(Object.keys(document.paths)).toEqual([
    "/api/members",
    "/api/members/{id}",
    "/api/members/changes",
    "/api/stats",
    "/api/posts",
    "/api/statements",
    "/api/events",
    "/api/members.schema.json",
    "/api/changes.schema.json",
    "/api/stats.schema.json",
    "/api/posts.schema.json",
    "/api/statements.schema.json",
    "/api/events.schema.json",
    "/api/health",
    "/api/openapi.json",
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
