import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { search } from "./search";
import { openSearchIndex, searchData } from "./search-index";
import { searchedIndex, searchedSite } from "./site-example";

function find(q: string): string[] {
  const { members, posts } = search(searchedIndex, q);
  return [...members.map(({ subject }) => subject.id), ...posts.map(({ subject }) => subject.slug)];
}

describe("words are found", () => {
  test.each([
    ["without accents", "ministere", ["culture", "dinum"]],
    ["in capitals", "CULTURE", ["culture"]],
    ["with a ligature or without", "oeuvre", ["culture"]],
    ["behind an elision", "l'énergie", ["cea"]],
    ["in the plural", "clubs", ["club"]],
    ["by their beginning", "atomi", ["cea"]],
    ["in a short name", "cea", ["cea"]],
    ["in a former name", "dinsic", ["dinum"]],
    ["where a post names the member", "dinum", ["dinum", "journee"]],
    ["in a place", "paris", ["culture"]],
    ["in a kind, of one that has left too", "collectivité", ["gard"]],
    ["in a kind as addresses name it", "ESN", ["smile"]],
    ["in a description", "dit", ["journee"]],
    ["in the day of a post", "9 février 2021", ["club"]],
    ["in the month of a post", "mars 2021", ["archives"]],
    ["in the day of a meeting", "30 juin 2022", ["journee"]],
    ["in a day written in digits", "9/2/2021", ["club"]],
    ["in a day written as programs do", "2021-02-09", ["club"]],
  ])("%s: %s", (_, q, found) => {
    expect(find(q).sort()).toEqual([...found].sort());
  });

  test("all together, in any order, common ones aside", () => {
    expect(find("le Gard, conseil du département")).toEqual(["gard"]);
    expect(find("gard culture")).toEqual([]);
  });

  test("once, however often they are typed", () => {
    expect(search(searchedIndex, "club Club CLUB").words).toEqual(["CLUB"]);
  });
});

describe("the best comes first", () => {
  test("what has the very word before its kin, titles before texts", () => {
    expect(search(searchedIndex, "archives").posts.map(({ subject }) => subject.slug)).toEqual([
      "archives",
      "journee",
    ]);
    expect(search(searchedIndex, "archivage").posts.map(({ subject }) => subject.slug)).toEqual([
      "journee",
    ]);
  });
});

describe("a word that the site lacks", () => {
  test.each([
    ["a letter less", "minstère", "Ministère"],
    ["two letters swapped", "Cutlure", "Culture"],
    ["two faults in a long word", "comissariatt", "Commissariat"],
  ])("with %s is read as the one that was meant", (_, typed, meant) => {
    const { words, unknown, members, posts } = search(searchedIndex, typed);
    expect(words.join().toLowerCase()).toBe(meant.toLowerCase());
    expect(unknown).toEqual([typed]);
    expect(members.length + posts.length).toBeGreaterThan(0);
  });

  test("that may have been meant is suggested", () => {
    expect(search(searchedIndex, "utlisatur").suggestions).toEqual(["utilisateurs"]);
  });

  test.each(["zzz", "SNCF", "2023", "ce", "%", "", "   ", "\u200e"])(
    "is no other than « %s »",
    (q) => {
      expect(search(searchedIndex, q)).toMatchObject({ members: [], posts: [], suggestions: [] });
    },
  );
});

test("of several words those that are found together are suggested together", () => {
  expect(search(searchedIndex, "conseil départemental du xyzzy").suggestions).toEqual([
    "conseil départemental",
  ]);
});

test.each(["2021-02-30", "31/31/2021", "12.12"])("%s is no day, and searched as typed", (q) => {
  expect(search(searchedIndex, q).words).toEqual([...new Set(q.split(/\W/))]);
});

test("words that stand apart are suggested one by one", () => {
  const { unknown, suggestions } = search(searchedIndex, "gard culture");
  expect(unknown).toEqual([]);
  expect(suggestions).toEqual(["gard", "culture"]);
});

test("the index says the same once frozen", () => {
  const frozen = JSON.parse(JSON.stringify(searchData(searchedSite)));
  expect(frozen).toEqual(searchData(searchedSite));
});

test("any text can be searched", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 100 }), (q) => {
      expect(search(searchedIndex, q).words.length).toBeLessThanOrEqual(100);
    }),
  );
});

test("pages that stand alone are found too: those of the code by their title, those of site/ by their words", () => {
  const page = {
    ...{ path: "site/club.mdx", address: "/club", title: "Le Club", label: "Le Club" },
    ...{ description: "Ce qu’est le Club.", lead: "Un standard téléphonique.", nav: null },
    ...{ part: "club" as const, order: 1, navOrder: 1, about: null, reviewed: null, bodyLine: 1 },
    ...{ text: "Une convention à signer.", pictures: [] },
  };
  const site = { ...searchedSite, pages: [page] };
  const index = openSearchIndex(site, searchData(site));
  const found = (q: string) => search(index, q).pages.map(({ subject }) => subject.address);
  expect(found("convention")).toEqual(["/club"]);
  expect(found("standard")).toEqual(["/club"]);
  expect(found("agenda")).toEqual(["/agenda"]);
});
