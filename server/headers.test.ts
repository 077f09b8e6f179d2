import { expect, test } from "vitest";
import { headersFor, headersForNext } from "./headers";

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
  expect(at("/", false)["cross-origin-resource-policy"]).toBe("same-origin");
  expect(at("/atom.xml", false)["cross-origin-resource-policy"]).toBe("cross-origin");
  expect(at("/API/members", false)["cross-origin-resource-policy"]).toBe("cross-origin");
  expect(at("/assets/site.css", false)).toMatchObject({
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
    "cache-control": "public, max-age=31536000, immutable",
    "content-security-policy": expect.not.stringContaining("'self'"),
  });
  expect(at("/integrer/membres", false)["content-security-policy"]).toContain("frame-ancestors *");
  expect(at("/api", false)).not.toHaveProperty("cache-control");
});

test("TLS is asked for behind TLS only, and indexing forbidden where nobody answers for the site", () => {
  expect(headersFor(true)("/", false)).not.toHaveProperty("strict-transport-security");
  expect(headersFor(true)("/", true)).toHaveProperty("strict-transport-security");
  expect(headersFor(true)("/", true)).not.toHaveProperty("x-robots-tag");
  expect(headersFor(false)("/", true)).toHaveProperty("x-robots-tag", "noindex");
  expect(headersFor(false)("/assets/a.css", true)).not.toHaveProperty("x-robots-tag");
});
