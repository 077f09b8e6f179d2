import { expect, test } from "@playwright/test";
import { readBuiltSite } from "../server/built-site";
import { observatoryNote } from "./observatory";

const site = readBuiltSite(process.env.SITE_DIST_DIR ?? ".next-e2e");
const stylesheet = Object.keys(site.files).find((path) => path.endsWith(".css")) ?? "";
const nextOrigin = `http://localhost:${process.env.E2E_NEXT_PORT ?? "3101"}`;

test("the note falls with what is missing, and without it nothing is added", () => {
  const best = {
    "content-security-policy":
      "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'",
    "strict-transport-security": "max-age=63072000",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
  };
  expect(observatoryNote(best)).toBe(140);
  expect(observatoryNote({ ...best, "content-security-policy": "" })).toBe(55);
  expect(
    observatoryNote({ ...best, "content-security-policy": "default-src 'self' 'unsafe-inline'" }),
  ).toBe(60);
  expect(observatoryNote({ ...best, "strict-transport-security": "" })).toBe(80);
  expect(observatoryNote({ ...best, "strict-transport-security": "max-age=86400" })).toBe(130);
  expect(observatoryNote({ ...best, "x-content-type-options": "" })).toBe(135);
});

for (const [kind, path, status, headers] of [
  ["a page", "/", 200, {}],
  ["a filtered page", "/membres?au=2021-12-31", 200, {}],
  ["a page whose question has a fault", "/membres?au=hier", 400, {}],
  ["an unknown address", "/nulle-part", 404, {}],
  ["data as JSON", "/api/members", 200, {}],
  ["data as CSV", "/api/members?format=csv", 200, {}],
  ["a problem", "/api/members?on=hier", 400, {}],
  ["an unknown address of the API", "/api/nowhere", 404, {}],
  ["an asset", stylesheet, 200, {}],
  ["a drawing", "/favicon.svg", 200, {}],
  ["a feed", "/atom.xml", 200, {}],
  ["a redirect", "/club/", 308, {}],
  ["an old address", "/Legal", 308, {}],
  ["what the visitor has already", "/", 304, { "if-none-match": "*" }],
] as const) {
  for (const [server, origin] of [
    ["our server", ""],
    ["next start", nextOrigin],
  ] as const) {
    // Next knows no `*` among tags, and sends its own redirects without headers.
    if (origin !== "" && (status === 304 || kind === "a redirect")) continue;
    test(`${kind} has the Observatory's best note under ${server}`, async ({ request }) => {
      const response = await request.get(origin + path, {
        maxRedirects: 0,
        headers: { "x-forwarded-proto": "https", ...headers },
      });
      expect(response.status()).toBe(status);
      expect(observatoryNote(response.headers())).toBeGreaterThanOrEqual(130);
    });
  }
}
