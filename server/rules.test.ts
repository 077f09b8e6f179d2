import { describe, expect, it } from "vitest";
import { compileRules } from "./rules";

const rules = compileRules([
  { pattern: "^/.*$", headers: { "X-Kind": "page", "X-Safe": "yes" } },
  { pattern: "^/assets/.+$", headers: { "x-kind": "asset" } },
  { pattern: "^/.*$", headers: { "X-Tls": "yes" }, has: { "x-forwarded-proto": "https" } },
  { pattern: "^/page(\\d+)(?:/)?$", headers: { Location: "/actualites/page/$1" }, status: 308 },
  { pattern: "^(?:/(.+))/$", headers: { Location: "/$1" }, status: 308 },
]);

describe("headers of a rule", () => {
  it("are replaced by those of a later rule", () => {
    expect(rules.headers("/assets/a.css", {})).toEqual({ "x-kind": "asset", "x-safe": "yes" });
  });

  it("stay away when the request lacks what the rule asks for", () => {
    expect(rules.headers("/", {})).not.toHaveProperty("x-tls");
    expect(rules.headers("/", { "x-forwarded-proto": "https" })).toHaveProperty("x-tls", "yes");
  });
});

describe("a redirect", () => {
  it.each([
    ["/page2", "/actualites/page/2"],
    ["/page2/", "/actualites/page/2"],
    ["/PAGE2", "/actualites/page/2"],
    ["/club/", "/club"],
    ["/a/b/", "/a/b"],
    ["//page2/", "/actualites/page/2"],
    ["//club", "/club"],
  ])("leads from %s to %s in one hop", (address, location) => {
    expect(rules.redirect(address)).toEqual({ status: 308, location });
  });

  it.each(["//evil.example/", "/\\evil.example/", "\\\\evil.example", "///evil.example"])(
    "of %s stays on this site",
    (address) => {
      expect(rules.redirect(address)?.location).toBe("/evil.example");
    },
  );

  it("is none for an address as it should be", () => {
    expect(rules.redirect("/club")).toBeUndefined();
    expect(rules.redirect("/")).toBeUndefined();
  });
});
