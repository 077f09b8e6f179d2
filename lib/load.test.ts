import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { clubExample } from "./config-example";
import { load } from "./load";
import { headCount } from "./members/head-count";
import { VOCABULARY_EXAMPLE } from "./members/vocabulary-example";

const JPEG = Buffer.from(
  "ffd8ffe000104a46494600010100000100010000ffc0000b080010002001011100ffda0008010100003f00d2cf20ffd9",
  "hex",
);

const REGISTER = {
  "members/register.yml": "asOf: 2025-01-30\n",
  "members/vocabulary.yml": VOCABULARY_EXAMPLE,
  "members/cines.md": "---\nname: CINES\nkind: enseignement-recherche\njoined: 2017\n---\n",
  "members/inrae.md": "---\nname: INRAE\nkind: enseignement-recherche\njoined: 2022-07-11\n---\n",
  "members/ratp.md": "---\nname: RATP\nkind: operateur\njoined: 2021-12-21\n---\n",
};

/** A project with three members and these files. */
async function projectWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "club-"));
  for (const [path, content] of Object.entries({ ...REGISTER, ...files })) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return root;
}

// The markup of the old site's post, kept character by character; the words are others.
const JEKYLL_POST = `---
layout: post
title: Quarante-deux, et la question...
---

Les lecteurs du *Guide du voyageur galactique* le savent : 42 répond à [la grande question](https://fr.wikipedia.org/wiki/La_grande_question_sur_la_vie,_l%27univers_et_le_reste). Pour le Club c'est le compte de ses membres !

![Logos](/public/images/202112_utilisateurs.jpg)

Depuis septembre, sept arrivées :

* **Nantes Métropole**, qui mène un essai ;
* **SRCI-Salvia**, éditeur (signature, parapheur) ; 
* la **RATP**, qui songe à l'offre VaS ;
* la **Métropole Nice Côte d'Azur**.

Le Club est passé de 21 membres à 42 ; vivement 2022 !

Bienvenue aux nouveaux utilisateurs !`;

test("a post of the old site is taken in as it is, with warnings at most", async () => {
  const root = await projectWith({
    "posts/2021-12-21-42utilisateurs.mdx": JEKYLL_POST,
    "public/images/202112_utilisateurs.jpg": JPEG,
  });
  const { posts, faults, publicFiles } = await load(root, "2021-12-21", clubExample);
  expect(faults.map(({ level, id, place }) => `${level} ${place.line} ${id}`)).toEqual([
    "warning 8 picture-alt-vague",
    "warning 17 count-typed",
    "warning 3 description-missing",
  ]);
  expect(posts).toMatchObject([
    { slug: "42utilisateurs", date: "2021-12-21", title: "Quarante-deux, et la question…" },
  ]);
  expect(publicFiles).toEqual([
    {
      address: "/images/202112_utilisateurs.jpg",
      bytes: JPEG.length,
      dimensions: { width: 32, height: 16 },
    },
  ]);
});

test("a post with faults is there all the same, and so are all the others", async () => {
  const root = await projectWith({
    "posts/2021-12-21-bon.mdx": "---\ntitle: Un bon\ndescription: Une phrase.\n---\nTexte.",
    "posts/2021-12-22-mauvais.mdx": "---\ntitel: Un mauvais\n---\nTexte<br>.",
    "posts/2021-12-23-vide.mdx": "",
    "members/ratp.md": "---\nname: RATP\n---\n",
  });
  const { posts, register, faults } = await load(root, "2021-12-24", {
    ...clubExample,
    drafts: true,
  });
  expect(posts.map(({ title }) => title)).toEqual(["mauvais", "Un bon"]);
  expect(register.members.find(({ id }) => id === "ratp")).toBeUndefined();
  expect(faults.filter(({ level }) => level === "error").map(({ id }) => id)).toEqual([
    "key-missing",
    "key-missing",
    "file-empty",
    "key-unknown",
    "element-refused",
  ]);
});

test("the text of a post is a tree of its own, which may be changed", async () => {
  const root = await projectWith({ "posts/2021-12-21-un.mdx": "---\ntitle: Un\n---\nUn *mot*." });
  const { posts, textOf } = await load(root, "2021-12-24", clubExample);
  const [first, second] = posts.flatMap((post) => [textOf(post), textOf(post)]);
  first?.children.pop();
  expect(second).toMatchObject({ children: [{ type: "paragraph" }] });
});

test("the words of a post count as its page does, on the register of the day", async () => {
  const root = await projectWith({
    "posts/2021-12-21-bilan.mdx":
      '---\ntitle: Bilan\n---\n<MemberCount on="2024-12-31" /> membres.\n\n<NewMembers from="2021-12-20" to="2024-12-31" />',
  });
  const { posts, register } = await load(root, "2021-12-31", clubExample);
  expect(headCount(register, "2024-12-31")).toBe(2);
  expect(posts[0]?.text).toMatch(/^2\smembres\.$/);
  expect(posts[0]?.mentions).toEqual(["ratp"]);
});
