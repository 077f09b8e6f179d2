import { describe, expect, test } from "vitest";
import { readSearchQuery } from "../../lib/search/search";
import { searchedIndex, searchedSite } from "../../lib/search/site-example";
import { htmlOf, textOf } from "../page/rendered";
import { SearchPage } from "./search-page";

function page(search: string) {
  const { q, faults } = readSearchQuery(new URLSearchParams(search));
  return <SearchPage site={searchedSite} index={searchedIndex} q={q} faults={faults} />;
}

test("without a query it is the form alone", async () => {
  expect(await textOf(page("q="))).toBe("Rechercher Un nom, un lieu, un sujet Rechercher");
});

test("what is found stands by kind, words marked, with what it is", async () => {
  expect(await textOf(page("q=archives+nationales"))).toBe(
    "1 résultat pour « archives nationales » Un nom, un lieu, un sujet Rechercher Membres (1) " +
      "Ministère de la Culture ministère ou administration centrale, Paris " +
      "Met en œuvre les Archives nationales.",
  );
  expect(await htmlOf(page("q=archives+nationales"))).toContain(
    "Met en œuvre les <mark>Archives</mark> <mark>nationales</mark>.",
  );
});

test("the day of a post is marked where it was looked for", async () => {
  expect(await htmlOf(page("q=2021-02-09"))).toContain(
    '<time dateTime="2021-02-09"><mark>9</mark>\u00a0<mark>février</mark>\u00a0<mark>2021</mark></time>',
  );
});

test("on paper it says by which address it is found again", async () => {
  expect(await htmlOf(page("q=archives+nationales"))).toContain(
    "/recherche?q=archives+nationales<br",
  );
});

test("a member that has left is said to be a former one", async () => {
  expect(await textOf(page("q=gard"))).toContain("ancien membre, collectivité territoriale");
});

test("a typing error is read, and said", async () => {
  expect(await textOf(page("q=minstere"))).toContain(
    "Rien sur le site ne contient « minstere ». Voici les résultats pour « ministère ».",
  );
});

test("the heading counts the results of the words that were looked for in its place", async () => {
  expect(await textOf(page("q=minstere"))).toMatch(/^\d+ résultats? pour « ministère »/);
});

test("the ordinal of a day found is raised", async () => {
  expect(await htmlOf(page("q=2021-03-01"))).toContain("<mark>1<sup>er</sup></mark>");
});

describe("nothing found", () => {
  test("the words to try lead to their search", async () => {
    expect(await htmlOf(page("q=gard+culture"))).toContain('href="/recherche?q=gard"');
    expect(await textOf(page("q=gard+culture"))).toContain(
      "Chacun de ces mots figure sur le site, mais jamais avec les autres. Essayez plutôt : gard culture",
    );
  });

  test("the word that the site lacks is named", async () => {
    expect(await textOf(page("q=SNCF"))).toContain(
      "Aucun résultat pour « SNCF » Un nom, un lieu, un sujet Rechercher " +
        "Rien sur le site ne contient « SNCF ». Tous les membres",
    );
  });

  test("common words alone are no search", async () => {
    expect(await textOf(page("q=de+la"))).toContain("Aucun mot à chercher");
  });
});

test("faults are told, and nothing is searched", async () => {
  const text = await textOf(page("q=archives&q=ratp&page=2"));
  expect(text).toContain("Demande non valide");
  expect(text).toContain("Le champ « page » n’existe pas. Attendu : « q ».");
  expect(text).not.toContain("Membres (");
});

test("what is typed cannot become markup", async () => {
  const html = await htmlOf(page("q=%3Cscript%3Ealert(1)%3C/script%3E"));
  expect(html).not.toContain("<script");
});
