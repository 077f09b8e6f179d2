import { expect, test } from "@playwright/test";
import { observatoryScore } from "./observatory";
import { nextOrigin } from "./servers";

test("the score falls with what is missing, and below 90 nothing is added", () => {
  const best = {
    "content-security-policy":
      "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'",
    "strict-transport-security": "max-age=63072000",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
  };
  expect(observatoryScore(best)).toBe(140);
  expect(observatoryScore({ ...best, "content-security-policy": "" })).toBe(55);
  expect(
    observatoryScore({ ...best, "content-security-policy": "default-src 'self' 'unsafe-inline'" }),
  ).toBe(60);
  expect(observatoryScore({ ...best, "strict-transport-security": "" })).toBe(80);
  expect(observatoryScore({ ...best, "strict-transport-security": "max-age=86400" })).toBe(130);
  expect(observatoryScore({ ...best, "x-content-type-options": "" })).toBe(135);
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
    test(`${kind} has the Observatory's best grade under ${server}`, async ({ request }) => {
      const response = await request.get(origin + path, {
        maxRedirects: 0,
        headers: { "x-forwarded-proto": "https", ...headers },
      });
      expect(response.status()).toBe(status);
      expect(observatoryScore(response.headers())).toBeGreaterThanOrEqual(130);
    });
  }
}
