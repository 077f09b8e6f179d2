import { createServer, type Server } from "node:http";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Known } from "../components/live";
import { siteExample } from "../lib/api/site-example";
import { askServer } from "./ask-server";
import { holdBodies } from "./bodies";
import { renderAtOnce } from "./render-at-once";
import { createSiteHandler } from "./site-server";

const nothing = { path: "", status: 404, headers: {}, modified: "", hash: "", size: 0 };
const serverError = { ...nothing, path: import.meta.filename };
const built = { files: {}, notFound: nothing, serverError, commit: null };
const known: Known = {
  site: siteExample,
  commit: "abc123",
  render: renderAtOnce,
};
const server: Server = createServer(createSiteHandler(built, known, "", holdBodies(1e6)));

beforeAll(() => new Promise<void>((resolve) => server.listen(0, resolve)));
afterAll(() => void server.close());

const ask = (path: string, headers?: Record<string, string>, method?: string) =>
  askServer(server, path, headers, method);

describe("an answer of the API", () => {
  it("has the API's headers and those of every answer", async () => {
    const { status, headers, text } = await ask("/api/members?kind=esn");
    expect(status).toBe(200);
    expect(JSON.parse(text).meta.total).toBe(1);
    expect(headers).toMatchObject({
      "content-type": "application/json; charset=utf-8",
      "access-control-allow-origin": "*",
      "x-content-type-options": "nosniff",
      vary: "Accept-Encoding",
      etag: expect.stringMatching(/^"[\w-]{12}"$/),
    });
    expect(headers).not.toHaveProperty("strict-transport-security");
  });

  it("asks for TLS in future, behind a proxy that speaks it", async () => {
    for (const _ of ["made", "held"]) {
      const { headers } = await ask("/api/members", { "x-forwarded-proto": "https" });
      expect(headers).toHaveProperty("strict-transport-security", "max-age=63072000");
    }
  });

  it("has a strong ETag of its own in each encoding, and is not sent again", async () => {
    const plain = await ask("/api/members");
    const { headers, body } = await ask("/api/members", { "accept-encoding": "gzip, br" });
    expect(headers["content-encoding"]).toBe("br");
    expect(String(brotliDecompressSync(body))).toBe(plain.text);
    expect(headers.etag).toBe(plain.headers.etag?.replace(/"$/, '-br"'));
    const again = await ask("/api/members", { "if-none-match": `W/"x", ${plain.headers.etag}` });
    expect([again.status, again.text]).toEqual([304, ""]);
    expect(again.headers).toMatchObject({ etag: plain.headers.etag, link: plain.headers.link });
    expect(again.headers).not.toHaveProperty("content-type");
    expect(again.headers).not.toHaveProperty("content-language");
  });

  it("says nothing of the body where it is not sent again, whatever it was", async () => {
    const table = "/api/members?format=csv";
    const { headers } = await ask(table, { "accept-encoding": "br" });
    expect(headers).toHaveProperty("content-disposition");
    const had = { "accept-encoding": "br", "if-none-match": String(headers.etag) };
    const again = await ask(table, had);
    const ofBody = Object.keys(again.headers).filter((name) => /^content-(?!security)/.test(name));
    expect([again.status, ofBody]).toEqual([304, []]);
  });

  it("answers HEAD with the headers of GET and no body", async () => {
    const { date: _, ...expected } = (await ask("/api/stats")).headers;
    const head = await ask("/api/stats", {}, "HEAD");
    expect(head.headers).toMatchObject(expected);
    expect(head.text).toBe("");
  });

  it("is the same for who asks first and who asks again", async () => {
    const [first, again] = [await ask("/api/posts"), await ask("/api/posts")];
    expect(again.text).toBe(first.text);
    expect(again.headers.etag).toBe(first.headers.etag);
  });

  it("has the links of the site's own address, whatever a request says", async () => {
    for (const header of ["host", "x-forwarded-host"])
      expect(
        JSON.parse((await ask("/api/members?q=ratp", { [header]: "evil.example" })).text).links
          .self,
      ).toBe("https://club.exemple.fr/api/members?q=ratp");
  });
});

it.each([
  ["GET", "/api/members?kind=x", 400],
  ["GET", "/api/members?__proto__=1", 400],
  ["GET", "/api/members?nxtPid=1", 400],
  ["GET", `/api/members?${"a&".repeat(200)}`, 414],
  ["GET", `/api/${"a".repeat(7000)}`, 414],
  ["GET", "/api/members/%E9", 404],
  ["GET", "/api/../x", 404],
  ["GET", "/api/..", 404],
  ["POST", "/api/members", 405],
  ["TRACE", "/api/members", 405],
  ["PROPFIND", "/api/members", 405],
])("%s %s is a problem (%i)", async (method, path, expected) => {
  const { status, headers, text } = await ask(path, { "if-none-match": "*" }, method);
  expect(status).toBe(expected);
  expect(headers["content-type"]).toBe("application/problem+json");
  expect(JSON.parse(text).status).toBe(expected);
});

it.each([
  ["OPTIONS", "/api/members", 204, { allow: "GET, HEAD, OPTIONS" }],
  ["GET", "/api/members/", 308, { location: "/api/members", "content-length": "0" }],
  ["HEAD", "/api/members/dinsic", 308, { location: "/api/members/dinum", "content-length": "0" }],
])("%s %s has no body (%i), and nothing that tells of one", async (method, path, expected, own) => {
  // Whatever is held of it.
  await ask(path);
  const asked = { "x-forwarded-proto": "https", "accept-encoding": "br" };
  const { status, headers, text } = await ask(path, asked, method);
  expect([status, text]).toEqual([expected, ""]);
  expect(headers).toMatchObject({
    ...own,
    "strict-transport-security": "max-age=63072000",
    "x-content-type-options": "nosniff",
  });
  for (const name of ["etag", "content-encoding", "content-type"])
    expect(headers).not.toHaveProperty(name);
  expect("content-length" in headers).toBe(expected !== 204);
});
