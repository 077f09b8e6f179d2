import { unstable_doesMiddlewareMatch } from "next/experimental/testing/server.js";
import { NextRequest } from "next/server";
import { describe, expect, test } from "vitest";
import { config, proxy } from "./proxy";

const reaches = (url: string) => unstable_doesMiddlewareMatch({ config, url });

describe("an address of the API that no route can decode", () => {
  test.each(["/api/members/%E0%A4%A", "/api/members/%zz", "/api/%"])("%s", async (path) => {
    expect(reaches(path)).toBe(true);
    const response = proxy(new NextRequest(`http://localhost:3000${path}`));
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
  });
});

test("an address of a page that no route can decode leads to one that can be read", () => {
  expect(reaches("/2019/04/10/Pr%E9sentation-V2/")).toBe(true);
  const response = proxy(new NextRequest("http://localhost:3000/2019/04/10/Pr%E9sentation-V2/"));
  expect(response.status).toBe(308);
  expect(response.headers.get("location")).toMatch(/\/2019\/04\/10\/Pr%C3%A9sentation-V2\/$/);
});

test("any other address of the API passes, most without a look", () => {
  const response = proxy(new NextRequest("http://localhost:3000/api/members/%C3%A9"));
  expect(response.headers.get("x-middleware-next")).toBe("1");
  expect(reaches("/api/members/ratp")).toBe(false);
});
