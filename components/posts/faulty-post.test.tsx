import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { clubExample } from "../../lib/config-example";
import { load } from "../../lib/load";
import { VOCABULARY_EXAMPLE } from "../../lib/members/vocabulary-example";
import { htmlOf, textOf } from "../page/rendered";
import { NewsPage } from "./news-page";
import { PostPage } from "./post-page";

const BODY = `Un début et une suite avec <Member id="rapt" /> au milieu.

<MemberCont on="2021-12-31" />

![La salle](/images/salle.jpg)

## Titre

Un [lien](/memebres) mort, {1 + 1} et la fin.

Une<br>ligne.`;

const REGISTER = {
  "members/register.yml": "asOf: 2021-12-21\n",
  "members/vocabulary.yml": VOCABULARY_EXAMPLE,
  "members/ratp.md": "---\nname: RATP\nkind: operateur\njoined: 2021-12-21\n---\n",
};

/** The site of one member as `npm run dev` has it, with these posts. */
async function siteWith(posts: Readonly<Record<string, string>>) {
  const root = await mkdtemp(join(tmpdir(), "club-"));
  const written = Object.entries(posts).map(([name, text]) => [`posts/${name}`, text] as const);
  for (const [path, text] of [...Object.entries(REGISTER), ...written]) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return load(root, "2021-12-24", { ...clubExample, drafts: true });
}

async function pageOf(front: string, body: string) {
  const site = await siteWith({ "2021-12-21-titre.mdx": `---\n${front}\n---\n${body}` });
  const [post] = site.posts;
  if (post === undefined) throw new Error("The post is not listed.");
  return <PostPage site={site} post={post} />;
}

test("each fault is shown at its place, and the text stays up to where it cannot be read", async () => {
  const text = await textOf(await pageOf("title: Titre\ndescription: Oui.", BODY));
  const panels = text.split(/(?=posts\/2021-12-21-titre.mdx:\d)/);
  expect(
    panels.map((part) => part.replace("posts/2021-12-21-titre.mdx:", "").slice(0, 48)),
  ).toEqual([
    "21 décembre 2021 · À corriger Titre Oui. Un débu",
    "5:28Aucun membre ne s’appelle « rapt » dans le r",
    "7:1Le composant « MemberCont » n’existe pas.Atte",
    "9:1Le fichier « /images/salle.jpg » est introuva",
    "13:4Le lien « /memebres » ne mène nulle part.Att",
    "13:28Des accolades : « {1 + 1} ».Attendu : du te",
    "15:4La balise &lt;br&gt; n’est pas admise.Attend",
  ]);
  expect(text).toContain("Un lien mort, et la fin.");
  expect(text).not.toContain("ligne.");
  expect(text).toContain("Écrivez « MemberCount ».");
});

test("faults of the front matter stand above the text, under a title from the file's name", async () => {
  const text = await textOf(await pageOf("titre: Oui", "Le texte est là."));
  expect(text).toMatch(/titre posts.*Le champ « titre » n’existe pas.*Le texte est là\./);
});

test("what could be better is said at the foot of the post alone", async () => {
  const page = await pageOf("title: Titre", "Nous sommes 42 membres.");
  expect(await textOf(page)).toMatch(
    /membres\. À améliorer, si vous le pouvez : Ligne 2 : L’actualité n’a pas de « description »\. Ligne 4 : Un nombre de membres est écrit à la main : « 42 membres »\./,
  );
});

test("what to write is shown sign by sign, to be copied", async () => {
  const text = await textOf(
    await pageOf("title: Titre\ndescription: Oui.", "Il y a <Member id=“ratp” />."),
  );
  expect(text).toContain("Écrivez id=&quot;ratp&quot;.");
});

test("a fault of a draft has its panel too", async () => {
  const text = await textOf(
    await pageOf("title: Titre\ndescription: Oui.\ndraft: true", "Un<br>."),
  );
  expect(text).toContain("Brouillon · À corriger");
  expect(text).toContain("6:3La balise &lt;br&gt; n’est pas admise.");
});

test("every page lists all faults, those of members too", async () => {
  const site = await siteWith({
    "2021-12-21-titre.mdx": "---\ntitle: Un\ndescription: Oui.\n---\n<br>",
  });
  const html = await htmlOf(<NewsPage site={site} page={1} />);
  expect(html).toContain("À corriger\u00a0: posts/2021-12-21-titre.mdx");
  expect(html).toContain('<a href="/actualites/titre">posts/2021-12-21-titre.mdx</a>');
});

test("drafts and later posts are marked in lists; others are not, nor is there anything to mend", async () => {
  const site = await siteWith({
    "2021-12-21-un.mdx": "---\ntitle: Un\ndescription: Oui.\n---\n",
    "2021-12-22-deux.mdx": "---\ntitle: Deux\ndescription: Oui.\ndraft: true\n---\n",
    "2021-12-25-trois.mdx": "---\ntitle: Trois\ndescription: Oui.\n---\n",
  });
  expect(await textOf(<NewsPage site={site} page={1} />)).toBe(
    "Actualités 2021 25 décembre 2021 · À paraître Trois Oui. 22 décembre 2021 · Brouillon Deux Oui. 21 décembre 2021 Un Oui.",
  );
  expect(await htmlOf(<NewsPage site={site} page={1} />)).not.toContain("À corriger");
});
