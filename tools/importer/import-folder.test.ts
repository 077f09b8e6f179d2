import { expect, test } from "vitest";
import { contentExample } from "./fixtures/content";
import { importFolder } from "./import-folder";

const post = (name: string, body = "Texte.") => ({
  path: `_posts/${name}`,
  text: `---\nlayout: post\ntitle: Titre\n---\n${body}`,
});

function imported(posts: ReturnType<typeof post>[], present: string[] = []) {
  return importFolder(posts, "posts", contentExample, present);
}

test("posts with one slug get the year, then the whole day; those published choose first", () => {
  const { files } = imported([
    post("2019-11-05_Emploi.md"),
    post("2019-12-06-Emploi.md"),
    post("2020-09-10-Vitam-en_ligne.md"),
    post("2020-09-17-Vitam-en-ligne.md"),
    post("2020-10-17-vitam-en-ligne.md"),
    post("2021-02-03-42utilisateurs.md"),
    post("2021-02-03-theme.md"),
  ]);
  expect(files.map(({ path }) => path)).toEqual([
    "posts/2019-11-05-emploi-2019.mdx",
    "posts/2019-12-06-emploi.mdx",
    "posts/2020-09-10-vitam-en-ligne.mdx",
    "posts/2020-09-17-vitam-en-ligne-2020.mdx",
    "posts/2020-10-17-vitam-en-ligne-2020-10-17.mdx",
    "posts/2021-02-03-42utilisateurs-2021.mdx",
    "posts/2021-02-03-theme-2021.mdx",
  ]);
});

test("links among posts lead to their new addresses, by address and by file", () => {
  const { files } = imported([
    post(
      "2019-04-10-Présentation V2.md",
      "[deux](/2019/11/29/R12/) [soi](/_posts/2019-04-10-Présentation V2.md)",
    ),
    post(
      "2019-11-29-R12.md",
      "[un](https://www.programmevitam.fr/2019/04/10/Pr%C3%A9sentation-V2/)",
    ),
  ]);
  expect(files.map(({ text }) => text.split("\n\n")[1])).toEqual([
    "[deux](/actualites/r12) [soi](/actualites/presentation-v2)\n",
    "[un](/actualites/presentation-v2)\n",
  ]);
  expect(files.flatMap(({ notes }) => notes)).toEqual([]);
});

test("who links to a draft is a draft, and so on", () => {
  const { files } = imported([
    post("2019-01-01-a.md", "[b](/2019/01/02/b/)"),
    post("2019-01-02-b.md", "[c](/2019/01/03/c/)"),
    post("2019-01-03-c.md", "[à venir]"),
    post("2019-01-04-d.md"),
  ]);
  expect(files.map(({ text }) => text.includes("draft: true"))).toEqual([true, true, true, false]);
});

test("a post that this site has is left aside, wherever its file", () => {
  const { files, skipped } = imported([post("2021-12-21-42utilisateurs.md")]);
  expect(files).toEqual([]);
  expect(skipped).toEqual([
    {
      path: "_posts/2021-12-21-42utilisateurs.md",
      because: "déjà là : posts/2021-12-21-42utilisateurs.mdx",
    },
  ]);
});

test("a file that is there is not replaced", () => {
  const { files, skipped } = imported(
    [post("2019-11-06_journee-CNAM.md")],
    ["posts/2019-11-06-journee-cnam-2019.mdx"],
  );
  expect(files).toEqual([]);
  expect(skipped[0]?.because).toBe(
    "posts/2019-11-06-journee-cnam-2019.mdx existe, et n’est pas remplacé",
  );
});

test("a file whose name has no day is left aside", () => {
  expect(imported([post("brouillon.md"), post("2019-02-30-x.md")]).skipped).toHaveLength(2);
});

test("fields of the front matter beside the title are told", () => {
  const text = "---\nlayout: post\ntitle: Un\nauthor: Moi\ntags: [VaS, Essai]\n---\nTexte.";
  const [file] = imported([{ path: "_posts/2019-01-01-un.md", text }]).files;
  expect(file?.text).toBe(
    "---\ntitle: Un\ndraft: true\nformerUrls:\n  - /2019/01/01/un/\n---\n\nTexte.\n",
  );
  expect(file?.notes.map(({ found }) => found)).toEqual([
    "Le champ « author » de l’en-tête n’est pas repris : « Moi ».",
    'Le champ « tags » de l’en-tête n’est pas repris : « ["VaS","Essai"] ».',
  ]);
});

test("a document that is not here is told, and its link leads to the old site", () => {
  const [file] = imported([
    post("2019-01-01-un.md", "[doc](/ressources/RefCourant/a%20b.pdf)"),
  ]).files;
  expect(file?.text).toContain(
    "[doc](http://www.programmevitam.fr/ressources/RefCourant/a%20b.pdf)",
  );
  expect(file?.notes.map(({ found }) => found)).toEqual([
    "Le document « /ressources/RefCourant/a%20b.pdf » n’est pas dans public/ : le lien va vers l’ancien site.",
  ]);
});

test("a title that YAML takes for a reference is kept as typed, and told", () => {
  const text = "---\ntitle: *Nouveau\n---\nTexte.";
  const [file] = imported([{ path: "_posts/2019-01-01-un.md", text }]).files;
  expect(file?.text).toContain('title: "*Nouveau"');
  expect(file?.notes.map(({ found }) => found)).toContain(
    "L’en-tête n’était pas du YAML valable. Titre retenu : « *Nouveau ».",
  );
});
