import { expect, test } from "vitest";
import { endpointAt, endpoints, openApi, toldEndpoints } from "./endpoints";

test.each([...endpoints, openApi].map((endpoint) => [endpoint.path, endpoint] as const))(
  "%s answers at its path",
  (path, endpoint) => {
    expect(endpointAt(path.replace("{id}", "ratp"))).toBe(endpoint);
  },
);

test.each([
  "/api",
  "/api/membersXschema.json",
  "/api/members/a/b",
  "/api/members/",
  "/api/Members",
])("nothing answers at %s", (path) => {
  expect(endpointAt(path)).toBeUndefined();
});

test("of the Table Schemas, which are alike, /donnees tells the first", () => {
  const told = toldEndpoints.map(({ path }) => path);
  expect(told).toHaveLength(endpoints.length - 5);
  expect(told.filter((path) => path.endsWith(".schema.json"))).toEqual([
    "/api/members.schema.json",
  ]);
});
