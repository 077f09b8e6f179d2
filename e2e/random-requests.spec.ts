/** Requests that no client would send, made at random, the same on every run (FUZZ=20000 sends more). */
import { connect } from "node:net";
import fc from "fast-check";
import { expect, test } from "./quiet-page";
import { builtSite } from "./servers";

const { FUZZ = "300", FC_SEED = "20211221" } = process.env;

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      "%",
      "%00",
      "%2e%2e",
      "..",
      "%2f",
      "\\",
      "//",
      "/./",
      "%E9",
      "%C3%A9",
      "%zz",
      "é",
      "\u2028",
    ],
    ...[
      "<script>",
      "'",
      '"',
      "&amp;",
      "[]",
      "{}",
      "__proto__",
      "constructor",
      "$" + "{1}",
      "+",
      ";",
    ],
    ...[
      "a".repeat(300),
      "&a".repeat(150),
      "membres",
      "api",
      "_next",
      ".well-known",
      "2021",
      "index.rsc",
    ],
  ),
  fc.string({ maxLength: 6 }).map((text) => text.replace(/[\s\0]/g, "_")),
);
const path = fc.oneof(
  fc.constantFrom(...Object.keys(builtSite().files), "/membres", "/api/members", "/api/stats"),
  fc.array(piece, { maxLength: 6 }).map((pieces) => `/${pieces.join("/")}`),
  fc
    .tuple(fc.constantFrom("/membres", "/api", "/assets", "/actualites", "/pages"), piece)
    .map((two) => two.join("/")),
);
const parameter = fc.tuple(
  fc.constantFrom(
    "q",
    "type",
    "usage",
    "au",
    "depuis",
    "tri",
    "on",
    "page",
    "perPage",
    "format",
    "zz",
    "utm_source",
  ),
  piece,
);
const target = fc
  .tuple(path, fc.array(parameter, { maxLength: 4 }))
  .map(
    ([where, query]) =>
      where + (query.length ? `?${query.map((two) => two.join("=")).join("&")}` : ""),
  );
const header = fc.oneof(
  fc.constantFrom(
    ...[
      "Host: intrus.example",
      "X-Forwarded-Host: intrus.example",
      "X-Forwarded-Proto: https, http",
    ],
    ...["Forwarded: host=intrus.example", "X-Original-URL: /intrus.example", "X-Rewrite-Url: /x"],
    ...[
      "RSC: 1",
      "Next-Router-Prefetch: 1",
      "X-Middleware-Subrequest: proxy",
      "X-Matched-Path: /x",
    ],
    ...[
      "Range: bytes=0-",
      "Range: bytes=-5,1-2,9-",
      "If-Range: x",
      "If-None-Match: *",
      "If-Modified-Since: x",
    ],
    ...[
      "Accept-Encoding: br;q=0, zstd, *;q=0.1",
      "Accept-Encoding: ,,;",
      "Origin: null",
      "Cookie: a=b; a=c",
    ],
    ...["Expect: 100-continue", "Upgrade: h2c", "Content-Length: 0", "Content-Type: text/x"],
  ),
  piece.map((text) => `X-Any: ${text.replace(/[^ -~]/g, "")}`),
);
const request = fc
  .record({
    method: fc.constantFrom(
      "GET",
      "GET",
      "GET",
      "HEAD",
      "OPTIONS",
      "POST",
      "PUT",
      "DELETE",
      "TRACE",
      "PROPFIND",
    ),
    target,
    version: fc.constantFrom("1.1", "1.1", "1.0"),
    headers: fc.array(header, { maxLength: 4 }),
  })
  .map(({ method, target: asked, version, headers }) => {
    const all = headers.some((one) => one.startsWith("Host:"))
      ? headers
      : ["Host: localhost", ...headers];
    return `${method} ${asked} HTTP/${version}\r\n${[...all, "Connection: close"].join("\r\n")}\r\n\r\n`;
  });

/** All that the server sends for what is written to it. */
function answerTo(port: number, written: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, "localhost", () => socket.write(written));
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", reject);
    socket.on("close", () => resolve(Buffer.concat(chunks).toString("latin1")));
  });
}

test("whatever is asked has an answer, which fails for nobody and trusts no header", async ({
  baseURL,
}) => {
  test.setTimeout(3_600_000);
  const port = Number(new URL(baseURL ?? "").port);
  await fc.assert(
    fc.asyncProperty(request, async (written) => {
      const answer = await answerTo(port, written);
      const [head = ""] = answer.split("\r\n\r\n", 1);
      expect(head).toMatch(/^HTTP\/1\.1 (?:[1-4]\d\d|501|503) /);
      expect(head.length).toBeLessThan(8_192);
      expect(answer.slice(head.length)).not.toMatch(/root:x:0|node_modules|intrus\.example/);
      expect(head).not.toMatch(/^(?!x-any).*intrus\.example/im);
    }),
    { numRuns: Number(FUZZ), seed: Number(FC_SEED) },
  );
});
