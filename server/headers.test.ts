import { expect, test } from "vitest";
import { headerRules } from "./headers";

test("a host that always speaks TLS gets the same table, and asks for TLS always", () => {
  const behindProxy = headerRules(false, false);
  const conditional = behindProxy.filter(({ has }) => has);
  expect(conditional).toEqual([
    {
      source: "/:path*",
      has: [{ type: "header", key: "x-forwarded-proto", value: "https" }],
      headers: [{ key: "Strict-Transport-Security", value: "max-age=63072000" }],
    },
  ]);
  expect(headerRules(true, false)).toEqual(behindProxy.map(({ has: _, ...rule }) => rule));
});
