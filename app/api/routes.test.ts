import { join } from "node:path";
import { expect, test } from "vitest";
import { endpoints } from "../../lib/api/endpoints";
import { openApi } from "../../lib/api/openapi";

test.each([...endpoints, openApi].map(({ path }) => path))(
  "%s has a route that answers every method, made on demand",
  async (path) => {
    const folder = path.replace("/api/", "").replace("{id}", "[id]");
    const file = join(import.meta.dirname, folder, "route.ts");
    const route = await import(/* @vite-ignore */ file);
    expect(Object.keys(route).sort()).toEqual(
      ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "dynamic"].sort(),
    );
    expect(route.dynamic).toBe("force-dynamic");
  },
);
