import { expect, test } from "vitest";
import { splitFrontMatter } from "../content/front-matter";
import { contentRoot } from "../content-root";
import { hasErrors } from "../faults/fault";
import { readContent } from "../load";
import { readPost } from "../posts/read-post";
import { check } from "./check";
import { succession } from "./succession";

const { content } = await readContent(contentRoot(process.env), "2025-02-01");
const SOUND = "title: Un titre\ndescription: Une phrase.";

/** What is told of the Club's members with these posts, given by file name and as written. */
function told(posts: Readonly<Record<string, string>>) {
  const read = Object.entries(posts).map(([name, text]) =>
    readPost(splitFrontMatter({ path: `posts/${name}`, text }), content.register),
  );
  const faults = check({ ...content, posts: read, publicFiles: [] });
  return faults.filter(({ place }) => place.file.startsWith("posts/"));
}

function levels(posts: Readonly<Record<string, string>>): string[] {
  return told(posts).map(({ level, id, place }) => `${level} ${id} ${place.file.slice(6)}`);
}

test("a member named by an id of before is told with that of today", () => {
  const members = content.register.members.map((member) =>
    member.id === "ratp" ? { ...member, formerIds: ["regie-autonome"] } : member,
  );
  const register = { ...content.register, members };
  const text = `---\n${SOUND}\n---\n<Member id="regie-autonome" />\n`;
  const post = readPost(splitFrontMatter({ path: "posts/2025-01-31-a.mdx", text }), register);
  const [fault] = check({ ...content, register, posts: [post] }).filter(
    ({ id }) => id === "member-unknown",
  );
  expect(fault?.advice).toBe("Écrivez « ratp ».");
});

test("an error of a draft is told and stops nothing, wherever it stands in the file", () => {
  const text = `---\n${SOUND}\ndraft: true\ntitre: Non\n---\n[Trois](/rien).\n\nUn<br>deux.`;
  const faults = told({ "2025-01-31-pas-fini.mdx": text });
  expect(faults.map(({ level, id }) => `${level} ${id}`)).toEqual([
    "draft key-unknown",
    "draft element-refused",
    "draft link-dead",
  ]);
  expect(hasErrors(faults)).toBe(false);
});

test("a draft is known as one even where its front matter is no YAML", () => {
  const broken = `---\ntitle: un: deux\ndraft: true\n---\n`;
  expect(levels({ "2025-01-30-a.mdx": broken })).toEqual([
    "draft front-matter-yaml 2025-01-30-a.mdx",
  ]);
});

test("a file that does not say so in so many words is no draft", () => {
  const wrong = `---\n${SOUND}\ndraft: oui\n---\n`;
  const below = `---\ntitle: un: deux\n---\ndraft: true\n`;
  expect(levels({ "2025-01-30-a.mdx": wrong, "2025-01-31-b.mdx": below })).toEqual([
    "error value-choice 2025-01-30-a.mdx",
    "error front-matter-yaml 2025-01-31-b.mdx",
  ]);
});

test("a draft takes neither address nor theme from a published post, be it older", () => {
  const draft = `---\n${SOUND}\ndraft: true\ntags: [Vas]\nformerUrls: [/2025/01/01/a/]\n---\n`;
  const published = `---\n${SOUND}\ntags: [VaS]\nformerUrls: [/2025/01/01/a/]\n---\n`;
  expect(
    levels({
      "2025-01-01-a.mdx": draft,
      "2025-01-02-b.mdx": draft.replace("/a/", "/b/"),
      "2025-01-31-a.mdx": published,
    }).sort(),
  ).toEqual([
    "draft former-url-twice 2025-01-01-a.mdx",
    "draft slug-twice 2025-01-01-a.mdx",
    "draft theme-spelling 2025-01-01-a.mdx",
    "draft theme-spelling 2025-01-02-b.mdx",
  ]);
});

test("a published post answers for its link to a draft", () => {
  const draft = `---\n${SOUND}\ndraft: true\n---\n`;
  const published = `---\n${SOUND}\n---\n[Là](/actualites/a)`;
  expect(levels({ "2025-01-01-a.mdx": draft, "2025-01-31-b.mdx": published })).toEqual([
    "error link-draft 2025-01-31-b.mdx",
  ]);
});

test("of a text that is not read to its end, nothing is told that the rest may hold", () => {
  const text = `---\n${SOUND}\n---\nUn[^1], [deux][d] et [trois](#fin).\n\n[^2]: Trois.\n\nUn<br>.\n\n[^1]: Note.[^2]\n\n[d]: /club\n\n## Fin`;
  const other = `---\n${SOUND}\n---\n[La fin](/actualites/un#fin)`;
  expect(levels({ "2025-01-30-un.mdx": text, "2025-01-31-deux.mdx": other })).toEqual([
    "error element-refused 2025-01-30-un.mdx",
  ]);
});

test("the pages to which all others lead are asked for, unless their address has moved", () => {
  const { site } = content;
  const toldWithout = (address: string, moved: ReadonlyMap<string, string> = new Map()) =>
    check({
      ...content,
      site: { ...site, moved },
      pages: content.pages.filter(({ page }) => page.address !== address),
    })
      .filter(({ id }) => id === "page-missing")
      .map(({ place }) => place.file);
  expect(toldWithout("/rejoindre")).toEqual([]);
  expect(toldWithout("/donnees")).toEqual(["site/donnees.mdx"]);
  expect(toldWithout("/donnees", new Map([["/donnees", "/club"]]))).toEqual([]);
});

/** A post's front matter with this tag. */
function tagged(tag: string, more = ""): string {
  return `---\n${SOUND}\ntags: ["${tag}"]\n${more}---\n`;
}

test("the usual spelling of a theme is that of most published posts, of as many the older", () => {
  const spelt = (...texts: string[]) => {
    const names = texts.map((_, index) => `2025-01-0${index + 1}-a${index}.mdx`);
    const posts = Object.fromEntries(texts.map((text, index) => [names[index] ?? "", text]));
    return told(posts).map(({ id, found }) => `${id} ${found}`);
  };
  const unusual = (tag: string) => expect.stringContaining(`« ${tag} »`);
  expect(spelt(tagged("VAS"), tagged("VaS"), tagged("VaS"))).toEqual([unusual("VAS")]);
  expect(spelt(tagged("VAS"), tagged("VaS"))).toEqual([unusual("VaS")]);
  const draft = "draft: true\n";
  const drafts = spelt(tagged("VAS", draft), tagged("VAS", draft), tagged("VaS"));
  expect(drafts).toEqual([unusual("VAS"), unusual("VAS")]);
});

test("two posts of one address are told at the second", () => {
  const text = `---\n${SOUND}\n---\n`;
  expect(levels({ "2025-01-01-a.mdx": text, "2025-01-02-a.mdx": text })).toEqual([
    "error slug-twice 2025-01-02-a.mdx",
  ]);
});

test("successions in a circle are told once, those that end are not", () => {
  const toldOf = (...pairs: [id: string, next: string | null][]) => {
    const [, base] = content.register.members;
    if (base === undefined) throw new Error("no member");
    const left = base.periods[0]?.joined ?? null;
    const members = pairs.map(([id, succeededBy]) => ({
      ...base,
      ...{ id, succeededBy, siren: null, uses: [], formerIds: [] },
      periods: base.periods.map((period) => ({ ...period, left })),
    }));
    const [file] = content.memberFiles.values();
    const files = new Map(file && pairs.map(([id]) => [id, file]));
    const register = { ...content.register, members };
    return [...succession.check({ ...content, register, memberFiles: files })].map(
      ({ id, found }) => `${id} ${found}`,
    );
  };
  expect(toldOf(["a", "b"], ["b", "c"], ["c", "a"])).toEqual([
    "succession-circle Les successions tournent en rond : a → b → c → a.",
  ]);
  expect(toldOf(["a", "b"], ["b", "b"])).toEqual([
    "succession-circle Les successions tournent en rond : b → b.",
  ]);
  expect(toldOf(["a", "b"], ["b", "c"], ["c", null])).toEqual([]);
  expect(toldOf(["a", "nobody"])).toEqual([]);
});
