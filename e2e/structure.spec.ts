import { everyPage } from "./every-page";
import { expect, test } from "./quiet-page";
import { type ReadPage, readPages } from "./read-pages";

/** Words that only an English sentence has. */
const ENGLISH = /\b(the|of|and|with|this|these|not found|is)\b/i;

// In one worker, which reads the pages once.
test.describe.configure({ mode: "default" });
let pages: ReadPage[];

test.beforeEach(async ({ page, request }) => {
  await page.goto("/accessibilite");
  pages ??= await readPages(page, await everyPage(request));
});

test("every page has one heading of level 1, first, and skips no level", () => {
  const faults = pages.filter(({ headings }) => {
    const levels = headings.map(({ level }) => level);
    const skips = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
    return skips || levels.lastIndexOf(1) !== 0 || headings.some(({ text }) => text === "");
  });
  expect(faults.map(({ address, headings }) => ({ address, headings }))).toEqual([]);
});

test("no two pages have one title, and each ends with the site's name", () => {
  const titles = pages.filter(({ isAnswer }) => isAnswer).map(({ title }) => title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  for (const { title } of pages) expect(title).toMatch(/(^| – )Club utilisateurs Vitam$/);
});

test("the title of a page within a part names the part", () => {
  const titleOf = (path: string) => pages.find(({ address }) => address === path)?.title;
  expect(titleOf("/membres/ratp")).toBe("RATP – Membres – Club utilisateurs Vitam");
  expect(titleOf("/actualites/page/2")).toBe(
    "Actualités, page 2 – Actualités – Club utilisateurs Vitam",
  );
  expect(titleOf("/club")).toBe("Le Club – Club utilisateurs Vitam");
});

test("every page has the same regions, navigations named apart", () => {
  for (const { address, landmarks } of pages) {
    const names = landmarks.filter((name) => name.startsWith("nav"));
    expect(new Set(names).size, address).toBe(names.length);
    expect(names, address).not.toContain("nav");
    const others = landmarks.filter((name) => !name.startsWith("nav")).join();
    const isFrame = address.startsWith("/integrer/") || address === "(500)";
    expect(others, address).toBe(isFrame ? "main" : "header,main,footer");
  }
});

test("every page has the same header and footer, and leads to the ways through the site", () => {
  const frames = new Map<string, string>();
  for (const { address, frame, links } of pages.filter(({ landmarks }) => landmarks.length > 1)) {
    frames.set(frame, address);
    const targets = links.map(({ target }) => target);
    for (const way of ["/", "/plan-du-site", "/recherche", "/accessibilite"])
      expect(targets, address).toContain(way);
  }
  expect([...frames.values()]).toHaveLength(1);
});

test("every page is in French, and says where it is not", () => {
  for (const { address, language, frenchTexts } of pages) {
    expect(language, address).toBe("fr");
    expect(
      frenchTexts.filter((text) => ENGLISH.test(text)),
      address,
    ).toEqual([]);
  }
});
