import { describe, expect, test } from "vitest";
import { siteAddress } from "./site-address";

/** What decides, from the first to the last. */
const ALL = {
  SITE_URL: "https://club.exemple.fr",
  VERCEL: "1",
  VERCEL_PROJECT_PRODUCTION_URL: "club.vercel.app",
  PORT: "4000",
};

describe("the address is that of", () => {
  test.each([
    ["SITE_URL, whatever else is set", {}, "https://club.exemple.fr"],
    ["the project on Vercel", { SITE_URL: "" }, "https://club.vercel.app"],
    [
      "the preview on Vercel",
      { SITE_URL: undefined, VERCEL_ENV: "preview", VERCEL_URL: "club-git-x.vercel.app" },
      "https://club-git-x.vercel.app",
    ],
    ["site.config.ts", { SITE_URL: "", VERCEL: "" }, "https://club.exemple.org"],
  ])("%s", (_, environment, base) => {
    expect(siteAddress({ ...ALL, ...environment }, "https://club.exemple.org").base).toBe(base);
  });

  test("this machine, where nothing says it", () => {
    expect(siteAddress({ PORT: "4000" }, null)).toEqual({
      base: "http://localhost:4000",
      from: "PORT",
    });
    expect(siteAddress({}, null).base).toBe("http://localhost:3000");
  });
});

test.each(["https://club.exemple.fr/", "http://localhost:3000", "https://xn--lve-6la.fr:8443"])(
  "%s is an origin",
  (written) => {
    expect(siteAddress({ SITE_URL: written }, null).base).toBe(written.replace(/\/$/, ""));
  },
);

test.each([
  ["club.exemple.fr", "which is no address of the web. Write https://club.exemple.fr."],
  ["club.exemple.fr:8080", "which is no address of the web. Write https://club.exemple.fr:8080."],
  ["ftp://club.exemple.fr", "which is no address of the web. Write https://club.exemple.fr."],
  ["https://le club.fr", "which is no address of the web. Write https://host"],
  ["oui", "which is no address of the web. Write https://host"],
  ["https://exemple.fr/club", "which has more than a host: /club. Write https://exemple.fr; for"],
  ["https://exemple.fr/?x", "which has more than a host: /?x. Write https://exemple.fr; for"],
  ["https://Club.exemple.fr", "which browsers write otherwise. Write https://club.exemple.fr."],
  ["https://élève.fr", "which browsers write otherwise. Write https://xn--lve-6lad.fr."],
  [" https://club.exemple.fr", "which browsers write otherwise. Write https://club.exemple.fr."],
  ["https://a:b@exemple.fr", "which browsers write otherwise. Write https://exemple.fr."],
  ["https://exemple.fr:443", "which browsers write otherwise. Write https://exemple.fr."],
])("%j is none, and what to write is told", (written, told) => {
  expect(() => siteAddress({ SITE_URL: written }, null)).toThrow(
    `SITE_URL is ${JSON.stringify(written)}, ${told}`,
  );
});
