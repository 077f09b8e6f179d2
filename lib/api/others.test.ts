import { describe, expect, test } from "vitest";
import { ask, body } from "./ask";

describe("/api/posts", () => {
  test("gives the published posts, newest first, without bodies", async () => {
    const { data, meta } = await body("/api/posts");
    expect(meta.total).toBe(2);
    expect(data).toEqual([
      {
        slug: "42utilisateurs",
        title: "Billet « 42utilisateurs »",
        date: "2021-12-21",
        updated: null,
        description: null,
        tags: ["club"],
        members: [{ id: "ratp", name: "RATP", url: "https://club.exemple.fr/membres/ratp" }],
        url: "https://club.exemple.fr/actualites/42utilisateurs",
      },
      expect.objectContaining({ slug: "rentree" }),
    ]);
  });

  test("names members as on the post's day, and those of the register alone", async () => {
    const { data } = await body("/api/posts");
    expect(data[1].members.map(({ name }: { name: string }) => name)).toEqual([
      "DINSIC",
      '=SOMME(A1) "guillemets"; virgule, etc.',
    ]);
  });

  test("takes the parameters of pages alone", async () => {
    expect((await body("/api/posts?tag=club", 400)).errors).toHaveLength(1);
  });
});

describe("/api/health", () => {
  test("tells which build answers, and is never kept", async () => {
    const response = await ask("/api/health");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toEqual({
      status: "ok",
      commit: "abc123",
      builtOn: "2022-06-30",
      asOf: "2022-06-30",
    });
  });
});

describe("any other address below /api", () => {
  test.each(["/api", "/api/x/y?kind=esn", "/api/members/ratp/x", "/api/Members"])(
    "%s is a 404 problem",
    async (address) => {
      const response = await ask(address);
      expect(response.status).toBe(404);
      expect(response.headers.get("content-type")).toBe("application/problem+json");
      expect((await response.json()).detail).toMatch(/^There is nothing at this address\./);
    },
  );

  test("leads to the description where none is near", async () => {
    const { detail } = await body("/api/zzzzzzzzzz", 404);
    expect(detail).toBe(
      "There is nothing at this address. See /api/openapi.json for all there is.",
    );
  });

  test("names the nearest one", async () => {
    const { detail } = await body("/api/member", 404);
    expect(detail).toMatch(/Did you mean \/api\/members\?/);
  });

  test("answers other methods as all others do", async () => {
    expect((await ask("/api/x", { method: "POST" })).status).toBe(405);
    expect((await ask("/api/x", { method: "OPTIONS" })).status).toBe(204);
  });
});
