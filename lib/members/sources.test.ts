import { describe, expect, test } from "vitest";
import { copyOf } from "./register";
import { source, sourceOf } from "./sources";
import { vocabularyExample } from "./vocabulary-example";

describe("a post of the old site", () => {
  test("is called by its day, and stands at the address that Jekyll gave it", () => {
    expect(sourceOf("_posts/2021-12-21-42utilisateurs.md", vocabularyExample)).toEqual({
      title: "Billet du 21 décembre 2021, sur l’ancien site",
      url: "http://www.programmevitam.fr/2021/12/21/42utilisateurs/",
      day: "2021-12-21",
      copy: null,
    });
  });

  test("has hyphens in its address for spaces in its name", () => {
    expect(sourceOf("_posts/2019-04-10-Présentation V2.md", vocabularyExample).url).toBe(
      "http://www.programmevitam.fr/2019/04/10/Pr%C3%A9sentation-V2/",
    );
  });

  test("that Jekyll passed over is read in the repository", () => {
    expect(sourceOf("_posts/2021-03-11_Focus.md", vocabularyExample).url).toMatch(
      /^https:\/\/github\.com\/ProgrammeVitam\/.*\/_posts\/2021-03-11_Focus\.md$/,
    );
  });
});

describe("a page of the old site", () => {
  test("has no day, and its folder's address", () => {
    expect(sourceOf("pages/VaS/index.md", vocabularyExample)).toEqual({
      title: "Page « VaS » de l’ancien site",
      url: "http://www.programmevitam.fr/pages/VaS/",
      day: null,
      copy: null,
    });
  });

  test("that lists the sessions of a year is not known before it", () => {
    expect(sourceOf("pages/demonstration/vitam_2023.md", vocabularyExample).day).toBe("2023-01-01");
  });

  test("that has no name of ours is called by its path", () => {
    expect(sourceOf("pages/autres/pastis.md", vocabularyExample).title).toBe(
      "Page « autres/pastis » de l’ancien site",
    );
  });
});

describe("a page elsewhere", () => {
  test("is called by its site", () => {
    expect(sourceOf("https://www.exemple.fr/annonce", vocabularyExample)).toEqual({
      title: "exemple.fr",
      url: "https://www.exemple.fr/annonce",
      day: null,
      copy: null,
    });
  });

  test("has the day that its address gives", () => {
    expect(sourceOf("https://exemple.fr/2021/12/21/annonce", vocabularyExample).day).toBe(
      "2021-12-21",
    );
  });

  test("has no day where its address only looks like one", () => {
    expect(sourceOf("https://exemple.fr/2021/13/45/annonce", vocabularyExample).day).toBeNull();
  });
});

describe("a copy", () => {
  const at = "pages/VaS/index.md";
  const url = "http://www.programmevitam.fr/pages/VaS/";
  const copies = { [url]: "https://exemple.fr/copie" };

  test("is that of the register's table", () => {
    expect(copyOf({ copies }, sourceOf(at, vocabularyExample))).toBe("https://exemple.fr/copie");
  });

  test("that a file gives of its own goes before", () => {
    const own = source(vocabularyExample).parse({ at, copy: "https://exemple.fr/autre-version" });
    expect(own.url).toBe(url);
    expect(copyOf({ copies }, own)).toBe("https://exemple.fr/autre-version");
  });

  test("is null where there is none", () => {
    expect(copyOf({ copies }, sourceOf("pages/FAQ/index.md", vocabularyExample))).toBeNull();
  });
});

test.each([
  ["_posts/2021-12-21-titre.md", true],
  ["pages/VaS/index.md", true],
  ["https://exemple.fr/annonce", true],
  ["http://exemple.fr", true],
  ["x_posts/2021-12-21-titre.md", false],
  ["_posts/21-12-21-titre.md", false],
  ["_posts/2021-12-21-titre.mdx", false],
  ["x/pages/VaS.md", false],
  ["pages/VaS.md.txt", false],
  ["ftp://exemple.fr", false],
  ["voir https://exemple.fr", false],
  ["https://", false],
])("« %s » is a source: %s", (written, isSource) => {
  expect(source(vocabularyExample).safeParse(written).success).toBe(isSource);
});

test("files of the old site are sources only where there was one", () => {
  const { oldFiles: _, ...without } = vocabularyExample;
  expect(source(without).safeParse("pages/VaS/index.md").success).toBe(false);
});
