import { expect, test } from "vitest";
import { endpointAt, endpoints, openApi } from "./endpoints";

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
