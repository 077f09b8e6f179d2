import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { VOCABULARY_EXAMPLE } from "../lib/members/vocabulary-example";

const PROJECT = join(import.meta.dirname, "..");
const SOUND = "---\ntitle: Un titre\ndescription: Une phrase.\n---\nTexte.\n";

const REGISTER = {
  "members/register.yml": "asOf: 2025-01-30\n",
  "members/vocabulary.yml": VOCABULARY_EXAMPLE,
  "members/cines.md": "---\nname: CINES\nkind: enseignement-recherche\njoined: 2017\n---\n",
  "members/ratp.md": "---\nname: RATP\nkind: operateur\njoined: 2021-12-21\n---\n",
};

/** Two members, and these posts. */
function projectWith(posts: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "club-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const written = Object.entries(posts).map(([name, text]) => [`posts/${name}`, text] as const);
  for (const [path, text] of [...Object.entries(REGISTER), ...written]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

function check(root: string, words: readonly string[] = [], env: Record<string, string> = {}) {
  const { PATH = "" } = process.env;
  const script = join(PROJECT, "scripts/run-ts.mjs");
  const result = spawnSync(process.execPath, [script, "scripts/check.ts", ...words], {
    cwd: root,
    env: { PATH, NODE_ENV: "production", SITE_DATE: "2025-02-01", ...env },
    encoding: "utf8",
  });
  return { code: result.status, output: result.stdout + result.stderr };
}

test("sound content passes, outside of git too, which is told", () => {
  const { code, output } = check(projectWith({ "2021-12-21-titre.mdx": SOUND }));
  expect(output).toBe(
    "Sans git, ni les conséquences d’un changement du registre ni les fichiers renommés ne se voient.\n\n" +
      "Aucune erreur, aucun avertissement.\n",
  );
  expect(code).toBe(0);
});

test("any error gives the exit code 1, here as annotations", () => {
  const root = projectWith({ "2021-12-21-titre.mdx": `${SOUND}\nUn<br>deux` });
  const { code, output } = check(root, ["--format=github"]);
  expect(output).toMatch(
    /^::error file=posts\/2021-12-21-titre.mdx,line=7,col=3,title=La balise <br>/,
  );
  expect(code).toBe(1);
});

test("a changed date is told with what it changes, since the last commit", () => {
  const root = projectWith({ "2021-12-21-titre.mdx": `${SOUND}\n<MemberCount on="2021-12-21" />` });
  const git = (...words: string[]) => spawnSync("git", words, { cwd: root });
  git("init", "-q");
  git("add", "-A");
  git("-c", "user.name=x", "-c", "user.email=x@exemple.fr", "commit", "-qm", "x");
  writeFileSync(
    join(root, "members/ratp.md"),
    "---\nname: RATP\nkind: operateur\njoined: 2022-01-05\n---\n",
  );
  writeFileSync(
    join(root, "posts/2021-12-22-neuf.mdx"),
    `${SOUND}\n<MemberCount on="2021-12-21" />`,
  );
  const { output } = check(root);
  expect(output).not.toContain("2021-12-22-neuf.mdx");
  expect(output).toContain(
    "RATP : membre à partir du 5 janvier 2022 (avant : membre à partir du 21 décembre 2021)",
  );
  expect(output).toContain("le 31 décembre 2021 : 2 → 1");
  expect(output).toContain("posts/2021-12-21-titre.mdx:7  <MemberCount>  2 → 1");
});

test("an unknown format is told in one sentence", () => {
  const { code, output } = check(projectWith({}), ["--format", "gitub"]);
  expect(output).toBe("Le format « gitub » n’existe pas. Écrivez « github ».\n");
  expect(code).toBe(1);
});

/** Commits all of a project as the main branch of a repository of its own. */
function commit(root: string): void {
  const own = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
  for (const words of [
    ["init", "-q", "-b", "main"],
    ["add", "."],
    [...own, "commit", "-qm", "."],
  ])
    expect(spawnSync("git", words, { cwd: root }).status).toBe(0);
}

const LONG = `${SOUND}${"Une phrase de plus que git reconnaît. ".repeat(5)}\n`;
const PAGE = LONG.replace("Texte.", "Le Club.");

test("a file that was renamed is told with the line that keeps its address", () => {
  const root = projectWith({ "2021-12-21-titre.mdx": LONG });
  mkdirSync(join(root, "site"));
  for (const name of ["club", "donnees", "comment-nous-comptons"])
    writeFileSync(join(root, `site/${name}.mdx`), PAGE);
  commit(root);
  renameSync(join(root, "posts/2021-12-21-titre.mdx"), join(root, "posts/2021-12-21-neuf.mdx"));
  renameSync(join(root, "members/ratp.md"), join(root, "members/r-a-t-p.md"));
  renameSync(join(root, "site/club.mdx"), join(root, "site/le-club.mdx"));
  const { code, output } = check(root);
  expect(output).toContain("« formerUrls: [/actualites/titre] »");
  expect(output).toContain("« formerIds: [ratp] »");
  expect(output).not.toContain("absent du registre");
  expect(output).toContain("Ajoutez à site/moved.yml la ligne « /club: /le-club ».");
  expect(output).toContain("3 avertissements");
  expect(code).toBe(0);
});

test("a file renamed on a branch is compared with where the branch left the main one", () => {
  const root = projectWith({ "2021-12-21-titre.mdx": LONG });
  commit(root);
  spawnSync("git", ["checkout", "-qb", "essai"], { cwd: root });
  const kept = LONG.replace("---\nTexte", "formerUrls: [/actualites/titre]\n---\nTexte");
  renameSync(join(root, "posts/2021-12-21-titre.mdx"), join(root, "posts/2021-12-21-neuf.mdx"));
  spawnSync("git", ["add", "."], { cwd: root });
  spawnSync("git", ["-c", "user.name=T", "-c", "user.email=t@e.org", "commit", "-qm", "."], {
    cwd: root,
  });
  expect(check(root).output).toContain("son ancienne adresse, « /actualites/titre »");
  writeFileSync(join(root, "posts/2021-12-21-neuf.mdx"), kept);
  expect(check(root).output).toContain("Aucune erreur, aucun avertissement.");
});

test("a draft that was renamed loses no address", () => {
  const root = projectWith({
    "2021-12-21-titre.mdx": LONG.replace("---\nTexte", "draft: true\n---\nTexte"),
  });
  commit(root);
  renameSync(join(root, "posts/2021-12-21-titre.mdx"), join(root, "posts/2021-12-21-neuf.mdx"));
  expect(check(root).output).not.toContain("s’appelait");
});
