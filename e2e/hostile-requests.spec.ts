/**
 * What scripts and scanners send to the API, on both servers: lib/api/bad-input.test.ts knows what
 * is told of each fault; here, that no server on the way answers in the API's place.
 */
import { type APIRequestContext, expect, test } from "@playwright/test";
import { endpoints, openApi } from "../lib/api/endpoints";
import { siteExample } from "../lib/api/site-example";
import { askAll, nextOrigin } from "./servers";

interface Sent {
  address: string;
  method?: string;
  headers?: Record<string, string>;
}

const paths = [...endpoints, openApi].map(({ path, parameters }) => ({
  path: path.replace("{id}", "ratp"),
  names: [...Object.keys(parameters(siteExample).shape), "utm_source"],
}));

const VALUES = ["", "=", "=1&{name}=2", `=${"a".repeat(5000)}`, "=%E9", "=%zz", "=%00", "[]=1"];
const HEADERS: Record<string, string>[] = [
  { accept: "text/html" },
  { accept: "application/xml;q=0, garbage" },
  { rsc: "1" },
  { "next-action": "x" },
  { "x-forwarded-host": "evil.example" },
  { "if-none-match": '"' },
  { "if-none-match": 'W/"x", "y"' },
  { range: "bytes=0-5" },
];
const IDS = [
  ...["%00", "%2F", "ratp%2Fx", "...", "RATP", "%C3%A9", "%E9", "%zz", "%", "[id]", "__proto__"],
  ...["%5Bid%5D", "a".repeat(3000), "%F0%9F%98%80", "ratp;x=1", "ratp/posts", "%2525"],
];

/** What both servers answer alike to a request, never by a page nor with a failure. */
async function ask(request: APIRequestContext, { address, method = "GET", headers = {} }: Sent) {
  const [ours, next] = await Promise.all(
    ["", nextOrigin].map((origin) =>
      request.fetch(origin + address, { method, headers, maxRedirects: 0 }),
    ),
  );
  const label = `${method} ${address.slice(0, 80)} ${JSON.stringify(headers)}`;
  for (const response of [ours, next]) {
    expect(response?.status(), label).toBeLessThan(500);
    expect(response?.headers()["content-type"] ?? "", label).not.toContain("html");
    expect(response?.headers()["access-control-allow-origin"], label).toBe("*");
  }
  expect(ours?.status(), label).toBe(next?.status());
  // Addresses in bodies are those of each server.
  const body = (await next?.text())?.replaceAll(nextOrigin, new URL(ours?.url() ?? "").origin);
  expect(await ours?.text(), label).toBe(body);
  return { status: ours?.status() ?? 0, headers: ours?.headers() ?? {} };
}

async function statuses(request: APIRequestContext, all: readonly Sent[]): Promise<number[]> {
  const answers = await askAll(all, (sent) => ask(request, sent));
  return [...new Set(answers.map(({ status }) => status))].sort();
}

test("parameters with bad values are a problem", async ({ request }) => {
  test.slow();
  const sent = paths.flatMap(({ path, names }) =>
    names
      .filter((name) => name !== "q")
      .flatMap((name) =>
        VALUES.map((value) => ({ address: `${path}?${name}${value.replace("{name}", name)}` })),
      ),
  );
  expect(await statuses(request, sent)).toEqual([400]);
});

test("whatever is looked for is text", async ({ request }) => {
  const sent = VALUES.map((value) => ({
    address: `/api/members?q${value.replace("{name}", "q")}`,
  }));
  expect(await statuses(request, sent)).toEqual([200, 400]);
});

test("only three methods are allowed", async ({ request }) => {
  for (const [method, status] of [
    ...["POST", "PUT", "PATCH", "DELETE"].map((refused) => [refused, 405] as const),
    ["OPTIONS", 204] as const,
    ["HEAD", 200] as const,
  ]) {
    const sent = paths.map(({ path }) => ({ address: path, method }));
    expect(await statuses(request, sent), method).toEqual([status]);
  }
});

test("no header makes an answer another", async ({ request }) => {
  const sent = paths.flatMap(({ path }) => HEADERS.map((headers) => ({ address: path, headers })));
  expect(await statuses(request, sent)).toEqual([200]);
});

test("ids of all sorts are no member, or lead to one", async ({ request }) => {
  const sent = IDS.map((id) => ({ address: `/api/members/${id}` }));
  expect(await statuses(request, sent)).toEqual([308, 404]);
});

test("a final slash is left in one hop, with the query, from any origin", async ({ request }) => {
  for (const { path } of paths) {
    const { status, headers } = await ask(request, { address: `${path}/?on=2021-12-31` });
    expect([status, headers.location]).toEqual([308, `${path}?on=2021-12-31`]);
  }
});
