import { describe, expect, test } from "vitest";
import { member, register } from "../members/register-example";
import { post } from "../posts/post-example";
import { oldSiteExample } from "../site-example";
import { redirectsFor, redirectsForNext, tidyPath } from "./redirects";

const site = {
  register: register(member("ratp", "RATP"), member("urssaf", "Urssaf", { formerIds: ["acoss"] })),
  posts: [post("titre", { formerUrls: ["/2021/12/21/titre/", "/actualites/ancien-titre/"] })],
  oldSite: oldSiteExample,
  moved: [
    ["/adherer(1)", "/rejoindre"],
    ["/élan", "/club"],
    ["/page2", "/actualites"],
  ] satisfies [string, string][],
};
const lead = redirectsFor(site);

test("Next knows former addresses of members, posts and pages as patterns, none of the old site's", () => {
  const former = redirectsForNext(site).filter(
    ({ source }) => !/^\/(filtre|atom|:path)/.test(source),
  );
  expect(former).toEqual([
    { source: "/membres/acoss", destination: "/membres/urssaf", permanent: true },
    { source: "/actualites/ancien-titre", destination: "/actualites/titre", permanent: true },
    { source: "/adherer\\(1\\)", destination: "/rejoindre", permanent: true },
    { source: "/%C3%A9lan", destination: "/club", permanent: true },
  ]);
});

describe("an address leads in one hop", () => {
  test.each([
    ["/membres/acoss", "/membres/urssaf"],
    ["/membres/ACOSS/", "/membres/urssaf"],
    ["/actualites/ancien-titre", "/actualites/titre"],
    ["/adherer(1)/", "/rejoindre"],
    ["/%c3%a9lan", "/club"],
    ["/membres/RATP", "/membres/ratp"],
    ["/CLUB", "/club"],
    ["/Actualites/42Utilisateurs/", "/actualites/42utilisateurs"],
    ["/API/members", "/api/members"],
    ["/Caf%C3%A9", "/caf%C3%A9"],
    ["/A%2FB", "/a%2Fb"],
    ["/club/", "/club"],
    ["/a/b//", "/a/b"],
    ["//club", "/club"],
    ["/x%zz", "/x%25zz"],
    ["/atom.xml/", "/atom.xml"],
    ["/filtre/membres", "/membres"],
    ["/pages/rien%E9/", "/pages/rien%C3%A9/"],
  ])("from %s to %s", (path, to) => {
    expect(lead(path)).toBe(to);
  });

  test.each(["//evil.example/", "/\\evil.example/", "\\\\evil.example", "///evil.example"])(
    "of this site, from %s",
    (path) => {
      expect(lead(path)).toBe("/evil.example");
    },
  );

  test.each(["/", "/club", "/pages/Rien/", "/membres/ratp", "/caf%C3%A9", "/documents/Note.pdf"])(
    "that is its own: %s",
    (path) => {
      expect(lead(path)).toBeNull();
    },
  );
});

test("Next's pattern for a final slash leads to no other site", () => {
  const [pattern = ""] = redirectsForNext(site)
    .slice(-1)
    .map(({ source }) => source);
  const path = new RegExp(`^${pattern.replace("/:path", "/")}$`);
  expect(path.test("/club/")).toBe(true);
  expect(["//evil.example/", "/\\evil.example/"].filter((one) => path.test(one))).toEqual([]);
});

test("what cannot be decoded is read as Latin-1", () => {
  expect(tidyPath("/caf%E9", () => false)).toBe("/caf%C3%A9");
});
