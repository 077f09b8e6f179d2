import { expect, test } from "vitest";
import { body } from "./ask";
import { baseUrl } from "./base-url";

test("SITE_URL is the address, whatever the host, without final slash", () => {
  expect(baseUrl("localhost:3000", { SITE_URL: "https://club.exemple.fr/" })).toBe(
    "https://club.exemple.fr",
  );
});

test.each(["localhost:3000", "localhost", "127.0.0.1:4300", "[::1]:3000"])(
  "on this machine (%s) it is the request's own origin",
  (host) => {
    expect(baseUrl(host, {})).toBe(`http://${host}`);
  },
);

test.each([
  ...["evil.example", "localhost.evil.example", "localhost:3000.evil.example", "evil@localhost"],
  ...["localhost:3000/x", "127.0.0.1.evil.example", "localhost:123456", ""],
])("no other host (%s) is trusted", (host) => {
  expect(baseUrl(host, {})).toBe("https://club-vitam.example");
});

test("without a host it is that of the configuration", () => {
  expect(baseUrl(null, { SITE_URL: "" })).toBe("https://club-vitam.example");
});

test("an answer does not depend on forwarded hosts", async () => {
  const headers = { host: "evil.example", "x-forwarded-host": "evil.example" };
  const { links, data } = await body("/api/members", 200, { headers, environment: {} });
  expect(links.self).toBe("https://club-vitam.example/api/members");
  expect(data[0].url).toBe("https://club-vitam.example/membres/tableur");
});

test("on this machine, links lead back to it", async () => {
  const asking = { headers: { host: "localhost:3000" }, environment: {} };
  const { links } = await body("/api/members", 200, asking);
  expect(links.self).toBe("http://localhost:3000/api/members");
});
