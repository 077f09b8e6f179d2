import { once } from "node:events";
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { Agent, createServer, get, type IncomingMessage, type Server } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { api, type Known, type LiveAnswer, liveAnswerAt } from "../components/live";
import { etagOf, hashOf } from "../lib/api/http";
import { siteExample } from "../lib/api/site-example";
import { askServer } from "./ask-server";
import { holdBodies } from "./bodies";
import type { BuiltFile, BuiltSite } from "./built-site";
import { renderAtOnce } from "./render-at-once";
import { createSiteHandler } from "./site-server";

const root = mkdtempSync(join(tmpdir(), "site-server-"));
const BIG = "0123456789".repeat(150_000);
/** Longer than what a connection takes before it is read. */
const LONG = "x".repeat(30_000_000);

const MODIFIED = "Tue, 21 Dec 2021 10:00:00 GMT";

function page(path: string, type: string, content: string, status = 200): BuiltFile {
  writeFileSync(join(root, path), content);
  const [size, hash] = [content.length, hashOf(Buffer.from(content))];
  return { path, status, headers: { "content-type": type }, modified: MODIFIED, hash, size };
}

const built: BuiltSite = {
  files: {
    "/": page("home.html", "text/html; charset=utf-8", "<h1>Accueil</h1>"),
    "/documents/réunion 1.pdf": page("note.pdf", "application/pdf", "0123456789"),
    "/documents/big.pdf": page("big.pdf", "application/pdf", BIG),
    "/documents/tenu.pdf": page("held.pdf", "application/pdf", "0123456789"),
    "/documents/grand.pdf": page("never-held.pdf", "application/pdf", BIG),
    "/membres": page("members.html", "text/html; charset=utf-8", "<h1>Membres</h1>"),
    "/images/sceau.png": page("seal.png", "image/png", "seal"),
    "/coupe": { ...page("cut.html", "text/html", "x"), hash: "of the whole" },
    "/documents/coupe.pdf": { ...page("cut.pdf", "application/pdf", BIG), size: 2_000_000 },
    "/perdu": { ...page("lost.html", "text/html", "perdu"), path: "gone.html" },
    "/perdu-aussi": { ...page("lost.html", "text/html", "perdu"), path: "gone-too.html" },
    "/assets/a.css": page("a.css", "text/css", "a{}"),
    "/refait": page("renewed.html", "text/html", "un"),
    "/documents/coupé.pdf": page("cut-later.pdf", "application/pdf", LONG),
  },
  notFound: page("404.html", "text/html; charset=utf-8", "<h1>Introuvable</h1>", 404),
  serverError: page("500.html", "text/html; charset=utf-8", "<h1>Erreur</h1>", 500),
  commit: null,
};

const hashAt = (address: string) => built.files[address]?.hash;
const HOME = `"${hashAt("/")}"`;

/** What was asked of the table of live answers, and how many were made at once. */
const asked: string[] = [];
let underWay = 0;
let mostUnderWay = 0;
/** How often the loop had turned when a page began, since the page before had ended. */
const starts: number[] = [];
let turnsNow = () => 0;
let ended = 0;
/** Until it opens, no page is made whose query says so. */
let gate: Promise<void> = Promise.resolve();

/** Stands for the pages of the table: says what was asked, and fails when it is asked to. */
const live: LiveAnswer = async ({ method, url }) => {
  const { pathname, search } = new URL(url);
  asked.push(`${method} ${pathname}${search}`);
  starts.push(turnsNow() - ended);
  mostUnderWay = Math.max(mostUnderWay, ++underWay);
  await wait(1);
  if (search.includes("gate")) await gate;
  underWay--;
  ended = turnsNow();
  if (search.includes("crash")) throw new Error("on purpose");
  const body = `live ${method} ${pathname}${search}`;
  const headers = { "content-type": "text/html; charset=utf-8", etag: etagOf(body, null) };
  return { status: search.includes("faute") ? 400 : 200, headers, body };
};

const fail: LiveAnswer = () => {
  throw new Error("on purpose");
};

const known: Known = {
  site: siteExample,
  commit: null,
  render: renderAtOnce,
};
const handle = createSiteHandler(built, known, root, holdBodies(1e6), (path, hasQuery, site) => {
  if (path === "/api/crash") return fail;
  if (path === "/sans-table") throw new Error("on purpose");
  const answer = liveAnswerAt(path, hasQuery, site);
  return answer === undefined || answer === api ? answer : live;
});
/** The end of the newest answer. */
let newest: Promise<void> | void;
const server: Server = createServer((request, response) => {
  newest = handle(request, response);
});

// A connection ends by a fault alone.
server.keepAliveTimeout = 0;

beforeAll(() => {
  vi.spyOn(console, "error").mockReturnValue();
  return new Promise<void>((resolve) => server.listen(0, resolve));
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

function portOf(listening: Server): number {
  const address = listening.address();
  return address && typeof address === "object" ? address.port : 0;
}

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
      etag: HOME,
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

  it("tells HTTP/1.0 that its connection is kept, which is for the asking there", async () => {
    const socket = connect(portOf(server));
    socket.write("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    const [chunk]: Buffer[] = await once(socket, "data");
    socket.destroy();
    expect(String(chunk)).toMatch(/^connection: keep-alive\r$/im);
  });

  it.each(["https", "HTTPS", "https, http", "https , http", "https,http"])(
    "asks for TLS in future, behind a proxy that speaks it: %s",
    async (proto) => {
      const { headers } = await ask("/", { "x-forwarded-proto": proto });
      expect(headers).toHaveProperty("strict-transport-security", "max-age=63072000");
    },
  );

  it.each(["http, https", "httpsx"])("asks for none otherwise: %s", async (proto) => {
    const { headers } = await ask("/", { "x-forwarded-proto": proto });
    expect(headers).not.toHaveProperty("strict-transport-security");
  });

  it("says since when it has been so, and is not sent again to who has had it since", async () => {
    expect((await ask("/")).headers["last-modified"]).toBe(MODIFIED);
    const since = (day: string, headers = {}) => ask("/", { "if-modified-since": day, ...headers });
    expect((await since(MODIFIED)).status).toBe(304);
    expect((await since("Mon, 20 Dec 2021 10:00:00 GMT")).status).toBe(200);
    expect((await since("hier")).status).toBe(200);
    expect((await since(MODIFIED, { "if-none-match": '"x"' })).status).toBe(200);
  });

  it.each(["/coupe", "/documents/coupe.pdf"])(
    "that was cut since it was built fails: %s",
    async (path) => {
      expect((await ask(path)).status).toBe(500);
    },
  );

  it("has an ETag of its own in each encoding", async () => {
    const { headers, body } = await ask("/", { "accept-encoding": "gzip, br" });
    expect(headers).toMatchObject({ "content-encoding": "br", etag: `"${hashAt("/")}-br"` });
    expect(String(brotliDecompressSync(body))).toBe("<h1>Accueil</h1>");
  });

  it("is not sent again when the visitor has it", async () => {
    const { status, headers, text } = await ask("/", { "if-none-match": `"x", ${HOME}` });
    expect({ status, text }).toEqual({ status: 304, text: "" });
    expect(headers).toMatchObject({ etag: HOME, vary: "Accept-Encoding" });
    const inOtherEncoding = await ask("/", {
      "if-none-match": HOME,
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

it("says of what never changes no day since when it has been so", async () => {
  expect((await ask("/assets/a.css")).headers).not.toHaveProperty("last-modified");
});

const PUBLISHER = {
  ...{ name: "Le Programme", address: "Paris", phone: "01", director: "Moi", dataOfficer: null },
};

it.each([
  ["is asked not to be indexed where nobody answers for it", null, "noindex"],
  ["may be indexed where somebody does", PUBLISHER, undefined],
])("the site %s", async (_, publisher, robots) => {
  const config = { ...siteExample.config, publisher };
  const site = { ...siteExample, config };
  const other = createServer(createSiteHandler(built, { ...known, site }, root, holdBodies(1e6)));
  await new Promise<void>((resolve) => other.listen(0, resolve));
  const { headers } = await askServer(other, "/");
  other.close();
  expect(headers["x-robots-tag"]).toBe(robots);
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

  it("goes on from where it was left, if it is still the same", async () => {
    const rest = (validator: string) =>
      ask("/documents/big.pdf", { range: "bytes=2-5", "if-range": validator });
    for (const validator of [MODIFIED, `"${hashAt("/documents/big.pdf")}"`])
      expect((await rest(validator)).status).toBe(206);
    expect((await rest("Mon, 20 Dec 2021 10:00:00 GMT")).status).toBe(200);
  });

  it("is held from the first answer on when it is small, and never when it is big", async () => {
    for (const [path, name, later] of [
      ["/documents/tenu.pdf", "held.pdf", 200],
      ["/documents/grand.pdf", "never-held.pdf", 500],
    ] as const) {
      expect((await ask(path)).status).toBe(200);
      rmSync(join(root, name));
      expect((await ask(path)).status).toBe(later);
    }
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
    expect(headers).toMatchObject({
      location: "/club",
      "strict-transport-security": "max-age=63072000",
    });
  });

  it("may be asked for with the origin before", async () => {
    expect((await ask("http://club.example/")).text).toBe("<h1>Accueil</h1>");
    expect((await ask("http://club.example")).text).toBe("<h1>Accueil</h1>");
    expect((await ask("http://club.example?q=a")).text).toBe("<h1>Accueil</h1>");
    expect((await ask("http://club.example/membres?q=z")).text).toBe("live GET /membres?q=z");
  });

  it.each([
    ["POST", "/membres?q=a"],
    ["OPTIONS", "*"],
  ])("take no other method than those of reading: %s %s", async (method, path) => {
    const { status, headers } = await ask(path, {}, method);
    expect(status).toBe(405);
    expect(headers).toMatchObject({ allow: "GET, HEAD", "x-content-type-options": "nosniff" });
  });

  it.each(["*", "/nulle-part", "/%25zz", "/documents", "/recherche"])(
    "are not found: %s",
    async (path) => {
      const { status, headers, text } = await ask(path, {
        "if-none-match": `"${built.notFound.hash}"`,
      });
      expect({ status, text }).toEqual({ status: 404, text: "<h1>Introuvable</h1>" });
      expect(headers).toHaveProperty("content-security-policy");
    },
  );

  it("lead on with their query", async () => {
    const { status, headers, text } = await ask("/nulle-part/?q=a");
    expect([status, headers.location, text]).toEqual([308, "/nulle-part?q=a", ""]);
  });

  it.each(["/page2", "/pages/rien/", "/membres?q=a"])("are live: %s", async (path) => {
    expect((await ask(path)).text).toBe(`live GET ${path}`);
  });
});

describe("a query", () => {
  it("that a page has no use for changes nothing", async () => {
    expect((await ask("/?q=a")).text).toBe("<h1>Accueil</h1>");
    expect((await ask("/nulle-part?q=a")).text).toBe("<h1>Introuvable</h1>");
  });

  it("is answered once, and answered as built pages are", async () => {
    const [first, second] = [await ask("/membres?q=a"), await ask("/membres?q=a")];
    expect(first.text).toBe("live GET /membres?q=a");
    expect(first.headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "content-length": "21",
      etag: expect.stringMatching(/^"[\w-]{12}"$/),
      vary: "Accept-Encoding",
    });
    expect(second.headers.etag).toBe(first.headers.etag);
    expect(asked.filter((one) => one === "GET /membres?q=a")).toEqual(["GET /membres?q=a"]);
  });

  it("of parameters that others add is no query, and changes no address", async () => {
    expect((await ask("/membres?fbclid=x&utm_source=y")).text).toBe((await ask("/membres")).text);
    await ask("/membres?q=c&gclid=1");
    expect((await ask("/membres?ver=2&q=c")).text).toBe("live GET /membres?q=c");
    expect(asked.filter((one) => one.includes("q=c"))).toEqual(["GET /membres?q=c"]);
    await ask("/page2?fbclid=1");
    await ask("/page2?x=2");
    expect(asked.filter((one) => one.includes("page2"))).toEqual(["GET /page2"]);
  });

  it("is answered in every encoding, to HEAD, and with 304", async () => {
    const { headers, body } = await ask("/membres?q=b", { "accept-encoding": "br" });
    expect(String(brotliDecompressSync(body))).toBe("live GET /membres?q=b");
    const had = { "accept-encoding": "br", "if-none-match": String(headers.etag) };
    expect((await ask("/membres?q=b", had)).status).toBe(304);
    const head = await ask("/membres?q=b", { "accept-encoding": "br" }, "HEAD");
    expect(head.headers).toMatchObject({ etag: headers.etag, "content-encoding": "br" });
  });

  it("that is at fault, or that fails, is asked again each time", async () => {
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
      "<p>Le site lit au plus 7\u202f000 octets et 200 paramètres d’une adresse\u202f; celle-ci en compte 6\u202f009 et 3\u202f001. Raccourcissez-la.</p>",
    );
  });

  it("is so where a redirect, which repeats it, would have more headers than proxies take", async () => {
    const longest = `/Membres?q=${"a".repeat(7000 - "/Membres?q=".length)}`;
    const { status, headers } = await ask(longest);
    expect(status).toBe(308);
    expect(Object.entries(headers).flat().join("....").length).toBeLessThan(8192);
  });

  it("is refused whatever the method, and without a body to HEAD", async () => {
    expect((await ask(`/membres?${MANY}`, {}, "POST")).status).toBe(414);
    expect(await ask(`/membres?${MANY}`, {}, "HEAD")).toMatchObject({ status: 414, text: "" });
  });
});

describe("many queries at once", () => {
  /** Closes the gate; gives what opens it. */
  function closeGate(): () => void {
    let open = () => {};
    gate = new Promise((resolve) => {
      open = resolve;
    });
    return () => open();
  }

  it("are answered one at a time, and built pages meanwhile", async () => {
    mostUnderWay = 0;
    const open = closeGate();
    const queries = Array.from({ length: 20 }, (_, index) => ask(`/membres?gate=${index}`));
    expect((await ask("/")).status).toBe(200);
    open();
    await Promise.all(queries);
    expect(mostUnderWay).toBe(1);
  });

  it("leave the loop many turns between two pages, since each takes one new connection", async () => {
    let turns = 0;
    const count = () => {
      turns++;
      counting = setImmediate(count);
    };
    let counting = setImmediate(count);
    starts.length = 0;
    const queries = Array.from({ length: 4 }, (_, index) => ask(`/membres?turn=${index}`));
    turnsNow = () => turns;
    await Promise.all(queries);
    clearImmediate(counting);
    const [, ...between] = starts;
    expect(Math.min(...between)).toBeGreaterThan(30);
  });

  it("beyond what can wait are told to come again", async () => {
    const open = closeGate();
    const queries = Array.from({ length: 260 }, (_, index) => ask(`/membres?gate=many${index}`));
    // With the gate closed, nothing else can be answered.
    const refused = await Promise.race(queries);
    open();
    const answers = await Promise.all(queries);
    expect(refused.status).toBe(503);
    expect(refused.headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      ...{ "retry-after": "5", "cache-control": "no-store", "x-content-type-options": "nosniff" },
    });
    // Who asks again then waits in the line of new connections, as all others.
    expect(refused.headers.connection).toBe("close");
    expect(refused.text).toContain("<h1>Trop de pages sont demandées à la fois</h1>");
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(200);
  });
});

describe("a failure", () => {
  it("of the table itself costs its own answer only", async () => {
    const { status, text } = await ask("/sans-table");
    expect({ status, text }).toEqual({ status: 500, text: "<h1>Erreur</h1>" });
  });

  it("is none where the visitor leaves before the end", async () => {
    vi.mocked(console.error).mockClear();
    const path = encodeURI("/documents/coupé.pdf");
    const request = get({ port: portOf(server), path });
    const [response]: IncomingMessage[] = await once(request, "response");
    await once(response ?? request, "data");
    request.destroy();
    await newest;
    expect(console.error).not.toHaveBeenCalled();
  });

  it("costs its own answer only", async () => {
    const { status, text } = await ask("/membres?crash=1");
    expect({ status, text }).toEqual({ status: 500, text: "<h1>Erreur</h1>" });
    expect((await ask("/")).status).toBe(200);
  });

  it("of the API is told as a problem that no cache keeps", async () => {
    const { status, headers, text } = await ask("/api/crash?x=1");
    expect(status).toBe(500);
    expect(headers).toMatchObject({
      "content-type": "application/problem+json",
      "cache-control": "no-store",
    });
    expect(JSON.parse(text)).toMatchObject({
      type: `${siteExample.base}/donnees#erreur-500`,
      instance: "/api/crash",
    });
  });

  it("to read a file is told by the error page, and once in the log", async () => {
    vi.mocked(console.error).mockClear();
    expect((await ask("/perdu")).status).toBe(500);
    expect((await ask("/perdu", { "accept-encoding": "br" })).status).toBe(500);
    expect(console.error).toHaveBeenCalledTimes(1);
  });

  it("is told where the error page has gone too, with the headers of every answer", async () => {
    rmSync(join(root, built.serverError.path));
    // In an encoding of which nothing is held yet.
    const { status, headers, body } = await ask("/perdu-aussi", { "accept-encoding": "gzip" });
    expect([status, String(gunzipSync(body))]).toEqual([500, "<h1>Erreur</h1>"]);
    expect(headers).toHaveProperty("x-content-type-options", "nosniff");
    writeFileSync(join(root, built.serverError.path), "<h1>Erreur</h1>");
  });

  it("answers where a later build has written a file as long as the one before", async () => {
    writeFileSync(join(root, "renewed.html"), "02");
    expect((await ask("/refait")).status).toBe(500);
    const told = { message: expect.stringContaining("renewed.html is no longer what was built") };
    expect(vi.mocked(console.error).mock.lastCall).toMatchObject(["GET /refait:", told]);
    writeFileSync(join(root, "renewed.html"), "un");
    expect((await ask("/refait")).status).toBe(200);
  });

  it("in the middle of a file ends its connection: nobody waits for the rest", async () => {
    const path = encodeURI("/documents/coupé.pdf");
    const request = get({ port: portOf(server), path, agent: new Agent({ keepAlive: true }) });
    const [response]: IncomingMessage[] = await once(request, "response");
    truncateSync(join(root, "cut-later.pdf"), 1_000_000);
    const ended = response?.resume() && once(response, "end");
    await expect(ended).rejects.toThrow("aborted");
    writeFileSync(join(root, "cut-later.pdf"), LONG);
  });

  it("answers where a link has taken the place of a file since the build", async () => {
    rmSync(join(root, "seal.png"));
    symlinkSync("home.html", join(root, "seal.png"));
    const { status, text } = await ask("/images/sceau.png");
    expect({ status, text }).toEqual({ status: 500, text: "<h1>Erreur</h1>" });
  });
});
