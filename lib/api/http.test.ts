import { describe, expect, test, vi } from "vitest";
import { ask } from "./ask";
import { misspelt, respond } from "./http";

const ADDRESSES = [
  "/api/members",
  "/api/members?format=csv",
  "/api/members/ratp",
  "/api/members/changes",
  "/api/stats",
  "/api/posts",
  "/api/members.schema.json",
  "/api/openapi.json",
];

async function etag(address: string, headers: Record<string, string> = {}): Promise<string> {
  return (await ask(address, { headers })).headers.get("etag") ?? "";
}

describe("rule 13: ETag", () => {
  test.each(ADDRESSES)("%s has a strong one, the same for the same bytes", async (address) => {
    expect(await etag(address)).toMatch(/^"[\w-]{12}"$/);
    expect(await etag(address)).toBe(await etag(address));
  });

  test("differs where the bytes do", async () => {
    const tags = await Promise.all(ADDRESSES.map((address) => etag(address)));
    expect(new Set(tags).size).toBe(ADDRESSES.length);
  });

  test.each(["gzip, br", "identity, br", "*", "gzip;q=0.5", "gzip;q=0, br"])(
    "is weak where the body may be encoded on its way: %s",
    async (accepted) => {
      expect(await etag("/api/members", { "accept-encoding": accepted })).toMatch(/^W\/"/);
    },
  );

  test.each(["identity", "gzip;q=0, identity", "gzip; q=0", "gzip ;q=0.000 ,", "GZIP;Q=0.0", ""])(
    "is strong where it may not: %s",
    async (accepted) => {
      expect(await etag("/api/members", { "accept-encoding": accepted })).toMatch(/^"/);
    },
  );
});

describe("rule 13: If-None-Match", () => {
  test.each(ADDRESSES)("%s is not sent again", async (address) => {
    const response = await ask(address, { headers: { "if-none-match": await etag(address) } });
    expect(response.status).toBe(304);
    expect(await response.text()).toBe("");
  });

  test.each([
    ["a list", (tag: string) => `"x", ${tag} , W/"y"`, 304],
    ["a weak tag", (tag: string) => `W/${tag}`, 304],
    ["a star", () => "*", 304],
    ["a star among tags, which HTTP does not know", () => '*, "x"', 200],
    ["another tag", () => '"x"', 200],
    ["nothing", () => "", 200],
    ["a tag without quotation marks", (tag: string) => tag.replaceAll('"', ""), 200],
    ["part of the tag", (tag: string) => `${tag.slice(0, 5)}"`, 200],
  ])("%s", async (_, sent, status) => {
    const headers = { "if-none-match": sent(await etag("/api/members")) };
    expect((await ask("/api/members", { headers })).status).toBe(status);
  });

  test("the weak tag of what a host may encode on its way is known again", async () => {
    const encoded = { "accept-encoding": "gzip" };
    const tag = (await ask("/api/members", { headers: encoded })).headers.get("etag") ?? "";
    expect(tag).toMatch(/^W/);
    const headers = { ...encoded, "if-none-match": tag };
    expect((await ask("/api/members", { headers })).status).toBe(304);
  });

  test("a 304 keeps ETag, Cache-Control, CORS and Link, and nothing of the body", async () => {
    const whole = await ask("/api/members");
    const { headers } = await ask("/api/members", { headers: { "if-none-match": "*" } });
    for (const name of ["etag", "cache-control", "access-control-allow-origin", "link", "vary"])
      expect(headers.get(name)).toBe(whole.headers.get(name));
    expect(headers.has("content-type")).toBe(false);
  });

  test("a problem stays a problem", async () => {
    const headers = { "if-none-match": "*" };
    expect((await ask("/api/members?kind=x", { headers })).status).toBe(400);
    expect((await ask("/api/members/x", { headers })).status).toBe(404);
  });
});

describe("rule 13: methods", () => {
  test.each([...ADDRESSES, "/api/members?kind=x", "/api/members/x", "/api/x", "/api/health"])(
    "HEAD of %s equals GET, without body",
    async (address) => {
      const [get, head] = await Promise.all(
        ["GET", "HEAD"].map((method) => ask(address, { method })),
      );
      expect(head?.status).toBe(get?.status);
      expect([...(head?.headers ?? [])]).toEqual([...(get?.headers ?? [])]);
      expect(await head?.text()).toBe("");
    },
  );

  test("HEAD knows conditions too", async () => {
    const headers = { "if-none-match": "*" };
    expect((await ask("/api/members", { method: "HEAD", headers })).status).toBe(304);
  });

  test("OPTIONS tells what is allowed, to any origin, whatever the query", async () => {
    const response = await ask("/api/members?kind=x", { method: "OPTIONS" });
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      allow: "GET, HEAD, OPTIONS",
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "GET, HEAD, OPTIONS",
      "access-control-allow-headers": "If-None-Match, *",
      "access-control-max-age": "86400",
    });
  });
});

describe("an address with a slash too many", () => {
  test.each(["/api/members/", "/api/members/ratp/", "/api/x/", "/api//members//"])(
    "%s leads to the one without it, with the query and for any origin",
    async (path) => {
      const response = await ask(`${path}?on=2021-12-31&on=x`);
      expect(response.status).toBe(308);
      expect(response.headers.get("location")).toBe(
        `${path.replace(/\/+/g, "/").slice(0, -1)}?on=2021-12-31&on=x`,
      );
      expect(response.headers.get("access-control-allow-origin")).toBe("*");
      expect([response.headers.get("content-type"), await response.text()]).toEqual([null, ""]);
    },
  );

  test("tells methods what all addresses tell them", async () => {
    expect((await ask("/api/members/", { method: "HEAD" })).status).toBe(308);
    expect((await ask("/api/members/", { method: "OPTIONS" })).status).toBe(204);
    expect((await ask("/api/members/", { method: "POST" })).status).toBe(405);
  });
});

describe("rule 13: headers", () => {
  test.each([...ADDRESSES, "/api/members?kind=x", "/api/members/x", "/api/members/DINUM"])(
    "%s is open to other origins",
    async (address) => {
      const { headers } = await ask(address);
      expect(headers.get("access-control-allow-origin")).toBe("*");
      expect(headers.get("access-control-expose-headers")).toBe("ETag, Link, Content-Disposition");
      expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    },
  );

  test.each(ADDRESSES)("%s may be kept, a day in shared caches", async (address) => {
    expect((await ask(address)).headers.get("cache-control")).toBe(
      "public, max-age=300, s-maxage=86400, stale-while-revalidate=86400",
    );
  });

  test("problems are kept five minutes, and not in shared caches longer", async () => {
    const { headers } = await ask("/api/members?kind=x");
    expect(headers.get("cache-control")).toBe("public, max-age=300");
  });

  test("labels are French where there are any", async () => {
    const languages = await Promise.all(
      ADDRESSES.map(async (address) => (await ask(address)).headers.get("content-language")),
    );
    expect(languages).toEqual(["fr", "fr", "fr", "fr", null, "fr", null, null]);
  });

  test("Link has the pages that exist", async () => {
    const page = (number: number) =>
      `<https://club.exemple.fr/api/members?perPage=3&page=${number}>`;
    expect((await ask("/api/members?perPage=3&page=1")).headers.get("link")).toBe(
      `${page(1)}; rel="first", ${page(2)}; rel="next", ${page(3)}; rel="last"`,
    );
    expect((await ask("/api/members?perPage=3&page=2")).headers.get("link")).toBe(
      `${page(1)}; rel="first", ${page(1)}; rel="prev", ${page(3)}; rel="next", ${page(3)}; rel="last"`,
    );
  });
});

test("a fault of ours is logged, and told as a problem that no cache keeps", () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const response = respond(new Request("http://localhost/api/members"), "", () => {
    throw new Error("secret");
  });
  expect(response.status).toBe(500);
  expect(response.headers["cache-control"]).toBe("no-store");
  expect(response.body).not.toContain("secret");
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
});

describe("a path that is not UTF-8 in percent-encoding", () => {
  test.each([
    ["/api/members/%E0%A4%A", "/api/members/%E0%A4%25A"],
    ["/api/%zz", "/api/%25zz"],
    ["/api/members/%", "/api/members/%25"],
  ])("%s", (path, instance) => {
    const response = misspelt(new Request(`http://localhost${path}`), "");
    expect(response?.status).toBe(404);
    expect(response?.headers["content-type"]).toBe("application/problem+json");
    expect(JSON.parse(response?.body ?? "")).toMatchObject({ instance });
  });

  test("any other passes", () => {
    expect(misspelt(new Request("http://localhost/api/members/%C3%A9"), "")).toBeNull();
  });
});

test.each(["GET", "HEAD", "OPTIONS", "POST"])(
  "%s of a query too long is refused unread",
  (method) => {
    const answer = vi.fn();
    const request = new Request(`http://localhost/api/members?${"kind=esn&".repeat(200)}`, {
      method,
    });
    expect(respond(request, "https://club.exemple.fr", answer).status).toBe(414);
    expect(answer).not.toHaveBeenCalled();
  },
);

test("what is too long is told with its size and with what is read", async () => {
  const response = await ask(`/api/members?q=${"a".repeat(8000)}`);
  expect(await response.json()).toMatchObject({
    title: "URI too long",
    status: 414,
    detail:
      "At most 7000 bytes and 200 parameters of an address are read: this one has 8015 and 1.",
    instance: "/api/members",
  });
});
