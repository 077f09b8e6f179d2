import { expect, test } from "vitest";
import { headersFor, headersForNext, overTls } from "./headers";

test("a host that always speaks TLS gets the same table, and asks for TLS always", () => {
  const behindProxy = headersForNext(false, false);
  const conditional = behindProxy.filter(({ has }) => has);
  expect(conditional).toEqual([
    {
      source: "/(.*)",
      has: [{ type: "header", key: "x-forwarded-proto", value: "[hH][tT][tT][pP][sS](?:[ ,].*)?" }],
      headers: [{ key: "Strict-Transport-Security", value: "max-age=63072000" }],
    },
  ]);
  expect(headersForNext(true, false)).toEqual(behindProxy.map(({ has: _, ...rule }) => rule));
});

test("later rows of the table win on our own server, as in Next", () => {
  const at = headersFor(true);
  expect(at("/")["cross-origin-resource-policy"]).toBe("same-origin");
  expect(at("/atom.xml")["cross-origin-resource-policy"]).toBe("cross-origin");
  expect(at("/API/members")["cross-origin-resource-policy"]).toBe("cross-origin");
  expect(at("/assets/site.css")).toMatchObject({
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
    "cache-control": "max-age=31536000, immutable",
  });
  expect(at("/assets/site.css")).not.toHaveProperty("content-security-policy");
  expect(at("/integrer/membres")["content-security-policy"]).toContain("frame-ancestors *");
  expect(at("/api")).not.toHaveProperty("cache-control");
});

test("a page has all that protects it, and is asked for anew", () => {
  expect(headersFor(true)("/membres/ratp")).toEqual({
    "cache-control": "no-cache",
    "content-security-policy":
      "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
  });
  expect(overTls).toEqual({ "strict-transport-security": "max-age=63072000" });
});

test.each([
  ...["agenda.ics", "donnees/membres.json", "catalogue.jsonld", "atom.xml"],
  ...["a.avif", "a.gif", "a.jpg", "a.jpeg", "a.png", "badge/membres.svg", "a.webp"],
])("pages of other sites may load /%s, and not /documents/a.pdf", (path) => {
  const policyOf = (one: string) => headersFor(true)(one)["cross-origin-resource-policy"];
  expect(policyOf(`/${path}`)).toBe("cross-origin");
  expect(policyOf("/documents/a.pdf")).toBe("same-origin");
});

test("indexing is forbidden where nobody answers for the site", () => {
  expect(headersFor(true)("/")).not.toHaveProperty("x-robots-tag");
  for (const path of ["/", "/membres/ratp", "/atom.xml", "/documents/a.pdf"])
    expect(headersFor(false)(path)).toHaveProperty("x-robots-tag", "noindex");
  expect(headersFor(false)("/assets/a.css")).not.toHaveProperty("x-robots-tag");
});
