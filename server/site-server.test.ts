import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { askServer } from "./ask-server";
import { holdBodies } from "./bodies";
import type { BuiltFile, BuiltSite } from "./built-site";
import { compileRules } from "./rules";
import { createSiteHandler, type Handler } from "./site-server";

const root = mkdtempSync(join(tmpdir(), "site-server-"));
const BIG = "0123456789".repeat(150_000);

function built(path: string, type: string, content: string, status = 200): BuiltFile {
  writeFileSync(join(root, path), content);
  const size = content.length;
  return { path, status, headers: { "content-type": type }, hash: path, size };
}

const site: BuiltSite = {
  files: {
    "/": built("home.html", "text/html; charset=utf-8", "<h1>Accueil</h1>"),
    "/documents/réunion 1.pdf": built("note.pdf", "application/pdf", "0123456789"),
    "/documents/big.pdf": built("big.pdf", "application/pdf", BIG),
    "/membres": built("members.html", "text/html; charset=utf-8", "<h1>Membres</h1>"),
    "/images/sceau.png": built("seal.png", "image/png", "seal"),
    "/perdu": { ...built("lost.html", "text/html", "x"), path: "gone.html" },
  },
  notFound: built("404.html", "text/html; charset=utf-8", "<h1>Introuvable</h1>", 404),
  serverError: built("500.html", "text/html; charset=utf-8", "<h1>Erreur</h1>", 500),
  rules: [
    { pattern: "^/.*$", headers: { "X-Content-Type-Options": "nosniff" } },
    {
      pattern: "^/.*$",
      headers: { "Strict-Transport-Security": "max-age=1" },
      has: { "x-forwarded-proto": "https" },
    },
    { pattern: "^/(.+)/$", headers: { Location: "/$1" }, status: 308 },
  ],
  live: ["^/filtre/.*$", "^/membres$"],
  commit: null,
};

/** What reached Next, and the headers that came with it. */
const asked: string[] = [];
const told: IncomingHttpHeaders[] = [];

/** Stands for Next: says what reached it, and fails when it is asked to. */
const next: Handler = async (incoming, response) => {
  asked.push(`${incoming.method} ${incoming.url}`);
  told.push(incoming.headers);
  if (incoming.url?.includes("crash")) throw new Error("on purpose");
  if (incoming.url?.includes("faute")) response.statusCode = 400;
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.setHeader("vary", "rsc");
  response.write("next ");
  response.end(`${incoming.method} ${incoming.url}`);
};

/** Stands for the API in the same way. */
const api: Handler = async (incoming, response) => {
  if (incoming.url?.includes("/crash")) throw new Error("on purpose");
  response.end(`api ${incoming.method} ${incoming.url}`);
};

const server: Server = createServer(
  createSiteHandler(site, root, compileRules(site.rules), holdBodies(1e6), {
    api,
    next,
    base: "https://club.exemple.fr",
  }),
);

beforeAll(() => {
  vi.spyOn(console, "error").mockReturnValue();
  return new Promise<void>((resolve) => server.listen(0, resolve));
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

const ask = (path: string, headers?: Record<string, string>, method?: string) =>
  askServer(server, path, headers, method);

describe("a built page", () => {
  it("comes with its type, headers and ETag", async () => {
    const { status, headers, text } = await ask("/");
    expect({ status, text }).toEqual({ status: 200, text: "<h1>Accueil</h1>" });
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "content-length": "16",
      "x-content-type-options": "nosniff",
      etag: '"home.html"',
      vary: "Accept-Encoding",
    });
    expect(headers).not.toHaveProperty("strict-transport-security");
  });

  it("says nothing of the connection, which HTTP/1.1 keeps", async () => {
    const { headers } = await ask("/", { connection: "keep-alive" });
    expect(headers).not.toHaveProperty("connection");
    expect(headers).not.toHaveProperty("keep-alive");
    expect((await ask("/", { connection: "close" })).headers.connection).toBe("close");
  });

  it("asks for TLS in future, behind a proxy that speaks it", async () => {
    const { headers } = await ask("/", { "x-forwarded-proto": "https" });
    expect(headers).toHaveProperty("strict-transport-security", "max-age=1");
  });

  it("has an ETag of its own in each encoding", async () => {
    const { headers, body } = await ask("/", { "accept-encoding": "gzip, br" });
    expect(headers).toMatchObject({ "content-encoding": "br", etag: '"home.html-br"' });
    expect(String(brotliDecompressSync(body))).toBe("<h1>Accueil</h1>");
  });

  it("is not sent again when the visitor has it", async () => {
    const { status, headers, text } = await ask("/", { "if-none-match": '"x", "home.html"' });
    expect({ status, text }).toEqual({ status: 304, text: "" });
    expect(headers).toMatchObject({ etag: '"home.html"', vary: "Accept-Encoding" });
    const inOtherEncoding = await ask("/", {
      "if-none-match": '"home.html"',
      "accept-encoding": "br",
    });
    expect(inOtherEncoding.status).toBe(200);
  });

  it("answers HEAD with the headers of GET and no body", async () => {
    const get = await ask("/", { "accept-encoding": "gzip" });
    const head = await ask("/", { "accept-encoding": "gzip" }, "HEAD");
    const { date: _, ...expected } = get.headers;
    expect(head.headers).toMatchObject(expected);
    expect(head.text).toBe("");
  });
});

describe("a document", () => {
  it("is found under its name with accents and spaces", async () => {
    const { status, headers, text } = await ask("/documents/r%C3%A9union%201.pdf", {
      "accept-encoding": "br",
    });
    expect({ status, text }).toEqual({ status: 200, text: "0123456789" });
    expect(headers).toHaveProperty("accept-ranges", "bytes");
    expect(headers).not.toHaveProperty("content-encoding");
  });

  it.each([
    ["small", "/documents/r%C3%A9union%201.pdf", "10"],
    ["big", "/documents/big.pdf", "1500000"],
  ])("gives a range, when it is %s", async (_size, path, size) => {
    const { status, headers, text } = await ask(path, { range: "bytes=2-5" });
    expect({ status, text }).toEqual({ status: 206, text: "2345" });
    expect(headers).toMatchObject({
      "content-range": `bytes 2-5/${size}`,
      "content-length": "4",
    });
  });

  it("comes whole from disk when it is big", async () => {
    const { headers, text } = await ask("/documents/big.pdf");
    expect(headers).toHaveProperty("content-length", "1500000");
    expect(text).toBe(BIG);
  });

  it("has no ranges for HEAD", async () => {
    const { status, headers } = await ask("/documents/big.pdf", { range: "bytes=2-5" }, "HEAD");
    expect(status).toBe(200);
    expect(headers).toHaveProperty("content-length", "1500000");
  });

  it("tells its size when the range lies outside", async () => {
    const { status, headers } = await ask("/documents/big.pdf", { range: "bytes=1500000-" });
    expect(status).toBe(416);
    expect(headers).toHaveProperty("content-range", "bytes */1500000");
  });
});

describe("other addresses", () => {
  it("lead on in one hop, with the headers of every answer", async () => {
    const { status, headers } = await ask("//club/", { "x-forwarded-proto": "https" });
    expect(status).toBe(308);
    expect(headers).toMatchObject({ location: "/club", "strict-transport-security": "max-age=1" });
  });

  it("may be asked for with the origin before", async () => {
    expect((await ask("http://club.example/")).text).toBe("<h1>Accueil</h1>");
    expect((await ask("http://club.example")).text).toBe("<h1>Accueil</h1>");
  });

  it.each([
    ["POST", "/membres?q=a"],
    ["OPTIONS", "*"],
  ])("take no other method than those of reading: %s %s", async (method, path) => {
    const { status, headers } = await ask(path, {}, method);
    expect(status).toBe(405);
    expect(headers).toMatchObject({ allow: "GET, HEAD", "x-content-type-options": "nosniff" });
  });

  it.each(["*", "/nulle-part", "/%zz", "/documents"])("are not found: %s", async (path) => {
    const { status, text } = await ask(path, { "if-none-match": '"404.html"' });
    expect({ status, text }).toEqual({ status: 404, text: "<h1>Introuvable</h1>" });
  });

  it.each([
    ["GET", "/nulle-part/?q=a"],
    ["GET", "/filtre/membres"],
    ["GET", "/filtre/membres?q=a"],
  ])("reach Next: %s %s", async (method, path) => {
    expect((await ask(path, {}, method)).text).toBe(`next ${method} ${path}`);
  });

  it.each([
    ["GET", "/api"],
    ["GET", "/api/"],
    ["GET", "/api?x"],
    ["GET", "/api/members?kind=esn"],
    ["POST", "/api/members"],
  ])("reach the API: %s %s", async (method, path) => {
    expect((await ask(path, {}, method)).text).toBe(`api ${method} ${path}`);
  });
});

describe("a query", () => {
  it("that a page has no use for changes nothing", async () => {
    expect((await ask("/?q=a")).text).toBe("<h1>Accueil</h1>");
    expect((await ask("/nulle-part?q=a")).text).toBe("<h1>Introuvable</h1>");
  });

  it("is asked of Next once, and answered as built pages are", async () => {
    const [first, second] = [await ask("/membres?q=a"), await ask("/membres?q=a")];
    expect(first.text).toBe("next GET /membres?q=a");
    expect(first.headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "content-length": "21",
      etag: expect.stringMatching(/^"[\w-]{12}"$/),
      vary: "Accept-Encoding",
    });
    expect(second.headers.etag).toBe(first.headers.etag);
    expect(asked.filter((one) => one === "GET /membres?q=a")).toEqual(["GET /membres?q=a"]);
  });

  it("is answered in every encoding, to HEAD, and with 304", async () => {
    const { headers, body } = await ask("/membres?q=b", { "accept-encoding": "br" });
    expect(String(brotliDecompressSync(body))).toBe("next GET /membres?q=b");
    const had = { "accept-encoding": "br", "if-none-match": String(headers.etag) };
    expect((await ask("/membres?q=b", had)).status).toBe(304);
    const head = await ask("/membres?q=b", { "accept-encoding": "br" }, "HEAD");
    expect(head.headers).toMatchObject({ etag: headers.etag, "content-encoding": "br" });
  });

  it("that is at fault, or on which Next fails, is asked again each time", async () => {
    for (const query of ["faute", "crash"]) {
      const answers = [await ask(`/membres?${query}`), await ask(`/membres?${query}`)];
      expect(answers.map(({ status }) => status)).toEqual(
        query === "faute" ? [400, 400] : [500, 500],
      );
      expect(asked.filter((one) => one.endsWith(query))).toHaveLength(2);
    }
  });
});

describe("a target too long", () => {
  const MANY = "a&".repeat(200);

  it.each([
    ...["/", "/?", "/membres?", "/nulle-part/?", "/nulle-part?", "/filtre/membres?", "//club/?"],
    ...["http://club.example/membres?", "*?"],
  ])("is refused before anything reads it: %s", async (address) => {
    const before = asked.length;
    const target = address.includes("?") ? address + MANY : address + "a".repeat(8000);
    const { status, headers, text } = await ask(target);
    expect(status).toBe(414);
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "content-length": String(Buffer.byteLength(text)),
      "x-content-type-options": "nosniff",
    });
    expect(text).toContain("<h1>Cette adresse est trop longue</h1>");
    expect(asked).toHaveLength(before);
  });

  it("says how long it is, and what the site reads", async () => {
    const { text } = await ask(`/membres?${"a&".repeat(3000)}`);
    expect(text).toContain(
      "<p>Le site lit au plus 8\u202f000 octets et 200 paramètres d’une adresse\u202f; celle-ci en compte 6\u202f009 et 3\u202f001. Raccourcissez-la.</p>",
    );
  });

  it("is refused whatever the method, and without a body to HEAD", async () => {
    expect((await ask(`/membres?${MANY}`, {}, "POST")).status).toBe(414);
    expect(await ask(`/membres?${MANY}`, {}, "HEAD")).toMatchObject({ status: 414, text: "" });
  });

  it("of the API is the API's to refuse", async () => {
    expect((await ask(`/api/members?${MANY}`)).text).toContain("api GET");
  });
});

it("Next is told nothing of a visitor but what its answers may depend on", async () => {
  const sent = { cookie: "a=1", rsc: "1", "x-forwarded-host": "x", "if-none-match": '"x"' };
  await ask("/nulle-part/?q=told", sent);
  expect(told.at(-1)).toEqual({ host: expect.any(String), "if-none-match": '"x"' });
});

describe("a method that Next cannot read", () => {
  it.each(["TRACE", "PROPFIND"])("%s is refused, with those that are allowed", async (method) => {
    const { status, headers, text } = await ask("/api/members?kind=esn", {}, method);
    expect(status).toBe(405);
    expect(headers.allow).toBe("GET, HEAD, OPTIONS");
    expect(JSON.parse(text)).toMatchObject({
      title: "Method not allowed",
      detail: `${method} is not allowed here: GET, HEAD, OPTIONS are.`,
      instance: "/api/members",
    });
  });
});

describe("a failure", () => {
  it("of Next costs its own answer only", async () => {
    const { status, text } = await ask("/nulle-part/?crash");
    expect({ status, text }).toEqual({ status: 500, text: "<h1>Erreur</h1>" });
    expect((await ask("/")).status).toBe(200);
  });

  it("of the API is told as a problem, never as a page", async () => {
    const { status, headers, text } = await ask("/api/crash");
    expect(status).toBe(500);
    expect(headers).toMatchObject({
      "content-type": "application/problem+json",
      "access-control-allow-origin": "*",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    });
    expect(JSON.parse(text)).toMatchObject({ title: "Internal error", instance: "/api/crash" });
  });

  it("to read a file is told by the error page", async () => {
    expect((await ask("/perdu")).status).toBe(500);
  });

  it("answers where a link has taken the place of a file since the build", async () => {
    rmSync(join(root, "seal.png"));
    symlinkSync("home.html", join(root, "seal.png"));
    const { status, text } = await ask("/images/sceau.png");
    expect({ status, text }).toEqual({ status: 500, text: "<h1>Erreur</h1>" });
  });
});
