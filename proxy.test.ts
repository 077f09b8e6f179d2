import { unstable_doesMiddlewareMatch } from "next/experimental/testing/server.js";
import { NextRequest } from "next/server";
import { describe, expect, test, vi } from "vitest";
import { config, proxy } from "./proxy";

// Before the import, which reads it.
vi.hoisted(() => vi.stubEnv("SITE_OLD", "\\d{4}(?:/.*)?"));

const SITE = "http://localhost:3000";
const reaches = (url: string) => unstable_doesMiddlewareMatch({ config, url });

function ask(address: string) {
  const { status, headers } = proxy(new NextRequest(SITE + address));
  const local = (name: string) => headers.get(name)?.replace(SITE, "") ?? null;
  return { status, location: local("location"), madeBy: local("x-middleware-rewrite") };
}

describe("a page that answers a query", () => {
  test.each([
    ["/membres?au=2021-12-31", "/filtre/membres?au=2021-12-31"],
    ["/recherche?q=a", "/filtre/recherche?q=a"],
    ["/integrer/membres?inconnu=1", "/filtre/integrer/membres?inconnu=1"],
  ])("is made on demand for %s", (address, inner) => {
    expect(reaches(address)).toBe(true);
    expect(ask(address)).toEqual({ status: 200, location: null, madeBy: inner });
  });

  test("is asked without the parameters that others add", () => {
    expect(ask("/membres?fbclid=x&q=a")).toMatchObject({ madeBy: "/filtre/membres?q=a" });
  });

  test.each(["/membres", "/membres?fbclid=x&utm_source=y"])("is the built one: %s", (address) => {
    expect(ask(address)).toEqual({ status: 200, location: null, madeBy: null });
  });
});

test("what is asked for in capitals leads to its address", () => {
  expect(reaches("/membres/RATP")).toBe(true);
  expect(ask("/membres/RATP")).toMatchObject({ status: 308, location: "/membres/ratp" });
  expect(reaches("/CLUB")).toBe(true);
  expect(reaches("/club")).toBe(false);
  expect(ask("/CLUB?q=A")).toMatchObject({ status: 308, location: "/club?q=A" });
});

test.each(["/api/members/%E0%A4%A", "/api/members/%zz", "/api/%"])(
  "%s, which no route can decode, is a problem of the API",
  (path) => {
    expect(reaches(path)).toBe(true);
    const response = proxy(new NextRequest(SITE + path));
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
  },
);

test("an address of a page that no route can decode leads to one that can be read", () => {
  expect(reaches("/2019/04/10/Pr%E9sentation-V2/")).toBe(true);
  expect(ask("/2019/04/10/Pr%E9sentation-V2/")).toMatchObject({
    status: 308,
    location: "/2019/04/10/Pr%C3%A9sentation-V2/",
  });
});

test("any other address of the API passes, most without a look", () => {
  const response = proxy(new NextRequest(`${SITE}/api/members/%C3%A9`));
  expect(response.headers.get("x-middleware-next")).toBe("1");
  expect(reaches("/api/members/ratp")).toBe(false);
});

test.each(["/membres", "/recherche", "/integrer/membres", "/membres/amue"])(
  "%s with more parameters than any form has is refused",
  (page) => {
    expect(reaches(page)).toBe(true);
    expect(ask(`${page}?${"a&".repeat(200)}`)).toEqual({
      status: 414,
      location: null,
      madeBy: null,
    });
  },
);
