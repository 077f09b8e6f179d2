import { createHash } from "node:crypto";
import { once } from "node:events";
import { get } from "node:http";
import { type APIRequestContext, type APIResponse, expect, test } from "@playwright/test";
import type { BuiltFile } from "../server/built-site";
import { askAll, builtSite, nextOrigin } from "./servers";

const site = builtSite();

/** What depends on the server's way of sending, not on the table of headers. */
const OF_THE_SERVER = new Set([
  ...["accept-ranges", "connection", "content-encoding", "content-length", "date", "etag"],
  ...["keep-alive", "last-modified", "transfer-encoding", "vary"],
]);

/** An answer as it is told: status, body and the headers that must agree. */
async function tell(response: APIResponse, ignored = "") {
  const headers = Object.entries(response.headers()).filter(
    ([name]) => !OF_THE_SERVER.has(name) && !name.startsWith("x-nextjs") && name !== ignored,
  );
  return {
    status: response.status(),
    headers: Object.fromEntries(headers.map(([name, value]) => [name, value.toLowerCase()])),
    body: createHash("sha256")
      .update(await response.body())
      .digest("hex"),
  };
}

async function ask(request: APIRequestContext, address: string, proto = "http") {
  const options = { maxRedirects: 0, headers: { "x-forwarded-proto": proto } };
  return {
    ours: await request.get(address, options),
    next: await request.get(`${nextOrigin}${address}`, options),
  };
}

test("every built address answers as it does under next start", async ({ request }) => {
  test.slow();
  const compare = async ([address, { path }]: [string, BuiltFile]) => {
    const { ours, next } = await ask(request, encodeURI(address));
    // Next serves the project's own public/, whose icons may be others, by an older list of types.
    const isPublic = path.includes("/public/");
    const ignored = isPublic ? "content-type" : undefined;
    const expected = await tell(next, ignored);
    const told = await tell(ours, ignored);
    expect(isPublic ? { ...told, body: expected.body } : told, address).toEqual(expected);
  };
  await askAll(Object.entries(site.files), compare);
});

test("redirects lead to the same place, in one hop", async ({ request }) => {
  for (const address of ["/nulle-part/", "/a/b/"]) {
    const { ours, next } = await ask(request, address);
    expect(ours.status(), address).toBe(next.status());
    expect(ours.headers().location, address).toBe(next.headers().location);
  }
});

test("what is asked for in capitals leads to its address, and nowhere else", async ({
  request,
  baseURL,
}) => {
  for (const [from, to] of [
    ["/CLUB?q=A", "/club?q=A"],
    ["/Actualites/42Utilisateurs", "/actualites/42utilisateurs"],
    ["/API/members", "/api/members"],
  ] as const)
    for (const response of Object.values(await ask(request, from))) {
      expect(response.status(), from).toBe(308);
      expect(response.headers().location?.replace(/^http:\/\/[^/]*/, ""), from).toBe(to);
    }
  for (const address of ["//evil.example/", "/%5Cevil.example/"])
    for (const origin of [baseURL, nextOrigin]) {
      const response = await request.get(origin + address, { maxRedirects: 0 });
      const { location = "/" } = response.headers();
      expect(new URL(location, "http://site.example").host, address).not.toBe("evil.example");
    }
});

test("a filtered page is asked for by what it asks, whatever others add", async ({ request }) => {
  const body = async (address: string) =>
    Object.values(await ask(request, address)).map((response) => response.text());
  const [expected] = await Promise.all(await body("/membres?q=archives"));
  for (const address of ["/membres?q=archives&fbclid=x", "/membres?utm_source=y&q=archives"])
    expect(await Promise.all(await body(address)), address).toEqual([expected, expected]);
  const [built] = await Promise.all(await body("/membres"));
  expect(await Promise.all(await body("/membres?fbclid=x&ver=2"))).toEqual([built, built]);
  for (const response of Object.values(await ask(request, "/membres?inconnu=1")))
    expect(response.status()).toBe(200);
});

test("pages of other sites may load feeds, data and pictures, and no page", async ({ request }) => {
  for (const shown of [
    "/favicon.svg",
    "/atom.xml",
    "/feed.json",
    "/dcat.jsonld",
    "/og/accueil.png",
  ])
    for (const response of Object.values(await ask(request, shown))) {
      expect(response.status(), shown).toBe(200);
      expect(response.headers()["cross-origin-resource-policy"], shown).toBe("cross-origin");
    }
  for (const response of Object.values(await ask(request, "/membres")))
    expect(response.headers()["cross-origin-resource-policy"]).toBe("same-origin");
});

test("a page made on demand tells which methods it allows", async ({ request }) => {
  for (const address of ["/membres?q=a", "/recherche?q=a", "/integrer/membres?au=", "/page2"])
    for (const origin of ["", nextOrigin]) {
      const response = await request.post(origin + address);
      expect(response.status(), address).toBe(405);
      expect(response.headers().allow, address).toBe("GET, HEAD");
    }
});

test("an unknown address gets the same page and the same protection", async ({ request }) => {
  const { ours, next } = await ask(request, "/nulle-part");
  const { headers: expected, ...rest } = await tell(next);
  // Next forbids caching here; ours asks to revalidate, as for every page.
  const { "cache-control": _, ...headers } = expected;
  expect(await tell(ours)).toMatchObject({ ...rest, headers });
});

test("TLS is asked for in future behind TLS only", async ({ request }) => {
  for (const [proto, value] of [
    ["http", undefined],
    ["https", "max-age=63072000"],
    ["HTTPS, http", "max-age=63072000"],
  ] as const) {
    const { ours, next } = await ask(request, "/", proto);
    expect(ours.headers()["strict-transport-security"]).toBe(value);
    expect(next.headers()["strict-transport-security"]).toBe(value);
  }
});

test("who offers HTTP/2 is answered in HTTP/1.1", async () => {
  const headers = { connection: "Upgrade, HTTP2-Settings", upgrade: "h2c", "http2-settings": "AA" };
  const answers = get(`http://localhost:${process.env.E2E_PORT ?? "3100"}/club`, { headers });
  const [response] = await once(answers, "response");
  expect(response.statusCode).toBe(200);
});

test("every page has the one policy", async ({ request }) => {
  const headers = (await request.get("/")).headers();
  expect(headers["content-security-policy"]).toBe(
    "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
  expect(headers["permissions-policy"]).toContain("camera=()");
});
