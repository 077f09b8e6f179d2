import { describe, expect, test } from "vitest";
import { clubExample } from "../config-example";
import { splitFrontMatter } from "../content/front-matter";
import { parseMdx } from "../content/markdown";
import { plainText } from "../content/plain-text";
import { contentRoot } from "../content-root";
import { checkContent } from "../load";
import { register } from "../members/register-example";
import { oldSiteExample } from "../site-example";
import { movedTo, readSiteFiles } from "./site-files";
import { pagesIn, standingPages } from "./standing-pages";
import { textAsOf } from "./text-as-of";
import { pageAsOf, readPage } from "./text-page";

const facts = { ...clubExample, register: register() };

function pageOf(front: string, path = "site/essai.mdx") {
  return readPage(splitFrontMatter({ path, text: `---\n${front}\n---\n\nTexte.\n` }), "2026-01-01");
}

const FRONT = "title: Essai\ndescription: Une page.";

describe("what of a text a day knows", () => {
  const on = (day: string, text: string) => {
    const tree = textAsOf(parseMdx(text), day, facts);
    return { text: plainText(tree), blocks: tree.children.length };
  };

  test.each([
    ["2021-12-20", "Un fait.", 1],
    ["2021-12-21", "Un fait, su depuis.", 1],
  ])("on %s a sentence is whole", (day, text, blocks) => {
    const written = 'Un fait<Since day="2021-12-21">, su depuis</Since>.';
    expect(on(day, written)).toEqual({ text, blocks });
  });

  test("a block goes as a whole, a list's line with what it holds", () => {
    expect(on("2020-01-01", '<Since day="2021-01-01">\n\n## Titre\n\nTexte.\n\n</Since>')).toEqual({
      text: "",
      blocks: 0,
    });
    expect(on("2020-01-01", '- un\n- <Since day="2021-01-01">deux</Since>').text).toBe("un");
  });

  test("`Until` is what `Since` is not", () => {
    const written = '<Until day="2021-12-21">Avant.</Until><Since day="2021-12-21">Après.</Since>';
    expect(on("2021-12-20", written).text).toBe("Avant.");
    expect(on("2021-12-21", written).text).toBe("Après.");
  });

  test("what is not decided is told by `Unknown` alone", () => {
    const written = '<Unknown fact="host">Pas encore.</Unknown><Known fact="host">Là.</Known>';
    expect(on("2021-12-20", written).text).toBe("Pas encore.");
  });

  test("facts are words, and the address stands in code too", () => {
    expect(on("2021-12-20", 'Écrivez à <Mail to="contact" />.').text).toBe(
      "Écrivez à contact@exemple.fr.",
    );
    expect(on("2021-12-20", "```sh\ncurl {adresse}/api\n```").text).toBe(
      "curl https://club.exemple.fr/api",
    );
  });
});

test("a file of site/ is a page by its name, where it says so in header or footer", () => {
  const { page } = pageOf(`${FRONT}\nnav: footer`);
  const site = { pages: [page], oldSite: oldSiteExample };
  expect(page).toMatchObject({ address: "/essai", label: "Essai", part: "club" });
  expect(pagesIn("footer", site).map(({ address }) => address)).toContain("/essai");
  expect(pagesIn("header", site).map(({ address }) => address)).not.toContain("/essai");
  expect(standingPages(site).find(({ address }) => address === "/essai")).toMatchObject({
    isFound: true,
    pictureTitle: "Essai",
  });
});

test("site/accueil.mdx has the words of the home page", () => {
  expect(pageOf(FRONT, "site/accueil.mdx").page.address).toBe("/");
});

test.each([
  ["an unknown place in the navigation", `${FRONT}\nnav: haut`, "value-choice"],
  ["an unknown field", `${FRONT}\nnavv: header`, "key-unknown"],
  ["no title", "description: Une page.", "key-missing"],
])("%s is told at its place, and the page is there all the same", (_, front, id) => {
  const { page, frontMatterFaults } = pageOf(front);
  expect(frontMatterFaults.map((fault) => fault.id)).toEqual([id]);
  expect(page.address).toBe("/essai");
});

test("a name that would make no address is told with a better one", () => {
  const { frontMatterFaults } = pageOf(FRONT, "site/À Propos.mdx");
  expect(frontMatterFaults[0]?.advice).toContain("a-propos.mdx");
});

test("the day of a reading over is unknown to a site of an earlier day", () => {
  const source = pageOf(`${FRONT}\nreviewed: 2025-06-01`);
  expect(pageAsOf(source, "2025-06-01", facts).page.reviewed).toBe("2025-06-01");
  expect(pageAsOf(source, "2025-05-31", facts).page.reviewed).toBeNull();
});

test("milestones are told in the order of their days", () => {
  const text = "- { on: 2021-01-01, text: deux }\n- { on: 2020-01-01, text: un }\n";
  const files = [{ path: "site/milestones.yml", text }];
  const { site, faults } = readSiteFiles({ paths: [], files, faults: [] });
  expect(site.milestones.map((step) => step.text)).toEqual(["un", "deux"]);
  expect(faults).toEqual([]);
});

test("an address that moved twice is reached in one hop", () => {
  const moved = new Map([
    ["/a", "/b"],
    ["/b", "/c"],
  ]);
  expect([movedTo(moved, "/a"), movedTo(moved, "/b"), movedTo(moved, "/c")]).toEqual([
    "/c",
    "/c",
    undefined,
  ]);
});

test.each(["2015-01-01", "2020-01-15", "2021-12-21", "2023-12-01", "2026-11-27"])(
  "the site of %s has no fault in its pages",
  async (day) => {
    const { faults } = await checkContent(contentRoot(process.env), day);
    expect(faults.filter(({ level }) => level === "error")).toEqual([]);
  },
);
