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

test("any other address of the API passes, most without a look", () => {
  const response = proxy(new NextRequest("http://localhost:3000/api/members/%C3%A9"));
  expect(response.headers.get("x-middleware-next")).toBe("1");
  expect(reaches("/api/members/ratp")).toBe(false);
});
