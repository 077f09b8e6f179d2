import { describe, expect, test } from "vitest";
import { clubExample } from "../config-example";
import { contentRoot } from "../content-root";
import { load } from "../load";
import { dayOf, isOldAddress, normalForm } from "./address";
import { findOldAddress } from "./find";

const { posts, oldSite } = await load(contentRoot(process.env), "2026-11-24", clubExample);
const publicFiles = [
  { address: "/images/Réunion 2021.JPG" },
  { address: "/documents/convention.pdf" },
];
const find = (path: string) => findOldAddress(path, { posts, publicFiles, oldSite });

describe("what we have leads there", () => {
  test.each([
    ["/2021/12/21/42utilisateurs/", "/actualites/42utilisateurs"],
    ["/2021/02/09/Club-utilisateurs", "/actualites/club-utilisateurs"],
    ["/2024/01/23/Club_utilisateurs2023/", "/actualites/club-utilisateurs-2023"],
    ["/2022/03/07/2-nouveaux-utilisateurs/", "/membres/annee/2022"],
    ["/pages/presentation/pres_acteurs_club/", "/club"],
    ["/pages/presentation/CU_detail/", "/rejoindre"],
    ["/pages/english/pres_english/", "/club"],
    ["/pages/VaS/VaS_utilisateurs/", "/membres?usage=vas"],
    ["/Legal", "/mentions-legales"],
    ["/index.html", "/"],
    ["/page1", "/actualites"],
    ["/page2/", "/actualites/page/2"],
    ["/page99", "/actualites"],
    ["/page0", "/actualites"],
    ["/public/images/202112_utilisateurs.jpg", "/actualites/42utilisateurs"],
    ["/public/images/r%C3%A9union-2021.jpg", "/images/R%C3%A9union%202021.JPG"],
    ["/ressources/RefCourant/Convention.pdf", "/documents/convention.pdf"],
  ])("%s leads to %s", (path, to) => {
    expect(find(path)).toEqual({ is: "moved", to });
  });
});

describe("what we do not have says what stood there", () => {
  test.each([
    ["/2019/11/14/POSS/", "la présence au Paris Open Source Summit"],
    ["/2018/07/31/R7.1/", "le début des versions correctives régulières"],
    ["/2018/04/20/V1Prod%20Pres/", "les supports de la journée du 11 avril 2018"],
    ["/2019/04/10/Pre%CC%81sentation-V2/", "les supports et vidéos de la journée du 18 mars 2019"],
    ["/pages/documentation/liste_doc_ancienne_v8.1/", "la documentation de la version v8.1"],
    ["/pages/ressources/Version_5_RC_1/", "la version 5.RC.1"],
    ["/pages/versions/version_9_1/", "les versions"],
    ["/vitam-doc/fr/latest/index.html", "la documentation"],
    ["/public/images/perdue.png", "une image"],
  ])("%s told %s", (path, subject) => {
    expect(find(path)).toMatchObject({ is: "gone", page: { subject } });
  });
});

test.each(["/2021/12/22/autre/", "/pages/rien/", "/public/", "/2019/11/14/", "/pages/english/x"])(
  "%s is not known to have been there",
  (path) => {
    expect(find(path)).toEqual({ is: "unknown" });
  },
);

test("a post added later takes over its address", () => {
  const [some] = posts;
  if (some === undefined) throw new Error("There is no post.");
  const added = { ...some, slug: "ouverture-de-vas", formerUrls: ["/2021/10/27/VaS-ouverture/"] };
  expect(
    findOldAddress("/2021/10/27/vas-ouverture", {
      posts: [added, ...posts],
      publicFiles: [],
      oldSite,
    }),
  ).toEqual({ is: "moved", to: "/actualites/ouverture-de-vas" });
});

/** The file that Jekyll wrote for a page, by whose name it answered too. */
function fileOf(path: string): string[] {
  return /\.(html|xml)$/i.test(path) ? [] : [`${path}/index.html`];
}

describe("every address, however it is written", () => {
  const former = posts.flatMap(({ formerUrls }) => formerUrls);
  const table = oldSite.pages.map(({ path }) => path);
  const known = [...new Set([...table, ...former.map((path) => path.replace(/\/$/, ""))])];

  test("is in the table once", () => {
    expect(new Set(table.map(normalForm)).size).toBe(table.length);
    expect(oldSite.pages.filter(({ path }) => dayOf(path) !== null)).toHaveLength(109);
  });

  test.each(known)("%s", (path) => {
    const found = find(path);
    expect(found.is).not.toBe("unknown");
    const spellings = [path, path.toUpperCase(), path.toLowerCase(), path.normalize("NFD")];
    for (const spelling of spellings.flatMap((one) => [one, encodeURI(one)]))
      for (const written of [spelling, `${spelling}/`, ...fileOf(spelling)]) {
        expect(find(written), written).toEqual(found);
        expect(isOldAddress(written, oldSite), written).toBe(true);
      }
  });
});
