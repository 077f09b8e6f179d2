import { expect, test } from "vitest";
import { apiCatalog, robots, securityTxt } from "./well-known";

test("robots may read all pages, and are shown the sitemap once a publisher is named", () => {
  const rules = "User-agent: *\nAllow: /\n";
  expect(robots(null)).toBe(rules);
  expect(robots("https://exemple.fr/sitemap.xml")).toBe(
    `${rules}\nSitemap: https://exemple.fr/sitemap.xml\n`,
  );
});

test("security.txt expires within a year of the build", () => {
  expect(securityTxt("contact@exemple.fr", "https://exemple.fr", "2026-11-24")).toBe(
    "Contact: mailto:contact@exemple.fr\n" +
      "Expires: 2027-11-23T00:00:00Z\n" +
      "Preferred-Languages: fr, en\n" +
      "Canonical: https://exemple.fr/.well-known/security.txt\n",
  );
});

test("the catalogue leads to the API, its description and its page", () => {
  expect(JSON.parse(apiCatalog("https://exemple.fr"))).toEqual({
    linkset: [
      {
        anchor: "https://exemple.fr/.well-known/api-catalog",
        item: [{ href: "https://exemple.fr/api/members" }],
      },
      {
        anchor: "https://exemple.fr/api/members",
        "service-desc": [{ href: "https://exemple.fr/api/openapi.json", type: "application/json" }],
        "service-doc": [
          { href: "https://exemple.fr/donnees", type: "text/html", hreflang: ["fr"] },
        ],
        status: [{ href: "https://exemple.fr/api/health", type: "application/json" }],
      },
    ],
  });
});
