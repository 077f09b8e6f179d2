import { describe, expect, test } from "vitest";
import { configExample } from "../config-example";
import type { Site } from "../load";
import { date, formerName, known, member, register, stay } from "../members/register-example";
import { vocabularyExample } from "../members/vocabulary-example";
import { event as meeting, post } from "../posts/post-example";
import { searchedSite } from "../search/site-example";
import { article, breadcrumbs, dataset, event, jsonLd, organization, type Speaker } from "./things";

const club: Speaker = {
  config: { ...configExample, name: "Le Club" },
  base: "https://exemple.fr",
};

/** The site with a register of these members. */
function siteOf(...members: Parameters<typeof register>): Site {
  return { ...searchedSite, ...club, register: register(...members) };
}

const theClub = { "@type": "Organization", name: "Le Club", url: "https://exemple.fr/" };

/** As it is written in a page. */
function written(thing: Parameters<typeof jsonLd>[0][number] | undefined) {
  return JSON.parse(jsonLd(thing === undefined ? [] : [thing]))["@graph"][0];
}

test("nothing in the data can end the element that holds it", () => {
  const text = jsonLd([article(post("a", { title: "</script><!--" }), siteOf())]);
  expect(text).not.toContain("<");
  expect(JSON.parse(text)["@graph"][0].headline).toBe("</script><!--");
});

test("an article has its dates, its themes and the members it names, as named then", () => {
  const named = member("a", "Nouveau", { formerNames: [formerName("Ancien", "2022-07")] });
  const written_ = written(
    article(
      post("titre", {
        title: "Titre",
        description: "Une phrase.",
        updated: "2022-06-05",
        tags: ["Vie du Club"],
        image: { src: "/images/é.jpg", alt: "é" },
        mentions: ["a"],
      }),
      siteOf(named),
    ),
  );
  expect(written_).toEqual({
    "@type": "Article",
    url: "https://exemple.fr/actualites/titre",
    headline: "Titre",
    description: "Une phrase.",
    datePublished: "2022-06-01",
    dateModified: "2022-06-05",
    inLanguage: "fr",
    keywords: ["Vie du Club"],
    image: "https://exemple.fr/images/%C3%A9.jpg",
    author: theClub,
    mentions: [{ "@id": "https://exemple.fr/membres/a" }],
  });
});

describe("a meeting", () => {
  const workshop = meeting("2022-06-30T09:30", {
    end: "2022-06-30T17:00",
    place: "Paris",
    online: "https://visio.exemple/salle",
  });

  test("has its times with their distance from UTC, and both places", () => {
    expect(written(event(post("atelier"), workshop, false, club)[0])).toMatchObject({
      "@type": "Event",
      name: "atelier",
      startDate: "2022-06-30T09:30+02:00",
      endDate: "2022-06-30T17:00+02:00",
      location: ["Paris", { "@type": "VirtualLocation", url: "https://visio.exemple/salle" }],
    });
  });

  test("leads to its report instead of its room once it is over", () => {
    expect(written(event(post("atelier"), workshop, true, club)[0]).location).toEqual([
      "Paris",
      { "@type": "VirtualLocation", url: "https://exemple.fr/actualites/atelier" },
    ]);
  });

  test("held nowhere that is known is not told, since it would be refused", () => {
    expect(event(post("atelier"), meeting("2022-06-30"), false, club)).toEqual([]);
  });

  test("of a whole day has no time", () => {
    const day = meeting("2022-06-30", { place: "Pau" });
    expect(written(event(post("journee"), day, false, club)[0]).startDate).toBe("2022-06-30");
  });
});

test("a member's dates are as precise as the evidence, and told in words", () => {
  const told = member("a", "A", {
    shortName: "A.",
    formerNames: [formerName("Ancien", "2021")],
    website: "https://a.exemple",
    place: "Pau",
    siren: "249500109",
    periods: [stay("[2021-09-29..2021-12-21]", "2023-11"), stay("[2023-12-05..2024-01-23]")],
    roles: [
      { role: known(vocabularyExample.roles, "representant"), from: date("2022-03"), until: null },
    ],
  });
  expect(written(organization(told, club))).toEqual({
    "@type": "Organization",
    "@id": "https://exemple.fr/membres/a",
    name: "A",
    alternateName: ["A.", "Ancien"],
    url: "https://a.exemple",
    sameAs: "https://a.exemple",
    identifier: { "@type": "PropertyValue", propertyID: "SIREN", value: "249500109" },
    location: "Pau",
    memberOf: [
      {
        "@type": "OrganizationRole",
        roleName: "membre",
        startDate: "2021",
        endDate: "2023-11",
        description:
          "Arrivée : entre le 29 septembre et le 21 décembre 2021, départ : novembre 2023",
        memberOf: theClub,
      },
      {
        "@type": "OrganizationRole",
        roleName: "membre",
        description: "Arrivée : entre le 5 décembre 2023 et le 23 janvier 2024",
        memberOf: theClub,
      },
      {
        "@type": "OrganizationRole",
        roleName: "représentant des utilisateurs",
        startDate: "2022-03",
        memberOf: theClub,
      },
    ],
  });
});

test("breadcrumbs count from 1", () => {
  const steps = [
    { name: "Membres", path: "/membres" },
    { name: "A", path: "/membres/a" },
  ];
  expect(written(breadcrumbs(steps, club)).itemListElement).toEqual([
    { "@type": "ListItem", position: 1, name: "Membres", item: "https://exemple.fr/membres" },
    { "@type": "ListItem", position: 2, name: "A", item: "https://exemple.fr/membres/a" },
  ]);
});

test("the register as data says which days it covers, and where it is to be had", () => {
  expect(written(dataset(siteOf(member("a", "A"))))).toMatchObject({
    "@type": "Dataset",
    temporalCoverage: "2020-01-15/2022-06-30",
    dateModified: "2022-06-30",
    distribution: [
      { contentUrl: "https://exemple.fr/api/members" },
      { contentUrl: "https://exemple.fr/api/members?format=csv" },
    ],
  });
});
