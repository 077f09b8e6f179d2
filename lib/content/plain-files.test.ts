import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Fault } from "../faults/fault";
import { checkContent } from "../load";
import { VOCABULARY_EXAMPLE } from "../members/vocabulary-example";
import { contentVersion } from "./content-version";
import { readFiles, readFolder } from "./files";
import { entriesIn, openPlain, readPlain } from "./plain-files";
import { readPublicFiles } from "./public-files";

const SECRET = "hors du projet";

/** A project with one member, one post and one picture, beside a file and folder that are no part of it. */
async function project(): Promise<string> {
  const around = await mkdtemp(join(tmpdir(), "club-"));
  await mkdir(join(around, "outside"));
  await writeFile(join(around, "outside/secret.mdx"), SECRET);
  const root = join(around, "project");
  for (const folder of ["members", "posts", "public/images"])
    await mkdir(join(root, folder), { recursive: true });
  await writeFile(join(root, "members/register.yml"), "asOf: 2021-12-21\n");
  await writeFile(join(root, "members/vocabulary.yml"), VOCABULARY_EXAMPLE);
  await writeFile(
    join(root, "members/ratp.md"),
    "---\nname: RATP\nkind: operateur\njoined: 2021-11\n---\n",
  );
  await writeFile(
    join(root, "posts/2021-12-21-titre.mdx"),
    "---\ntitle: Titre\ndescription: Une phrase.\n---\nTexte.\n",
  );
  await writeFile(join(root, "public/images/sceau.svg"), '<svg viewBox="0 0 1 1"></svg>');
  return root;
}

const inWords = (faults: readonly Fault[]) =>
  faults.map(({ place, found }) => `${place.file}:${place.line}:${place.column} ${found}`);

async function told(root: string): Promise<string[]> {
  return inWords((await checkContent(root, "2021-12-24")).faults);
}

/** Each thing that is no plain file, as it is made at a path, and as it is told. */
const STRANGERS: [name: string, make: (path: string) => Promise<unknown>, found: string][] = [
  [
    "a link to a file",
    (path) => symlink("../../outside/secret.mdx", path),
    "Ici se trouve un lien symbolique vers « ../../outside/secret.mdx »",
  ],
  [
    "a link to a folder",
    (path) => symlink("../../outside", path),
    "Ici se trouve un lien symbolique vers « ../../outside »",
  ],
  [
    "a link to nothing",
    (path) => symlink("nulle-part", path),
    "Ici se trouve un lien symbolique vers « nulle-part »",
  ],
  ["a link to itself", (path) => symlink(path, path), "Ici se trouve un lien symbolique vers « "],
  [
    "a link to the folder that it lies in",
    (path) => symlink(".", path),
    "Ici se trouve un lien symbolique vers « . »",
  ],
  [
    "a link to a device that never ends",
    (path) => symlink("/dev/zero", path),
    "Ici se trouve un lien symbolique vers « /dev/zero »",
  ],
  [
    "a pipe that nobody writes to",
    async (path) => execFileSync("mkfifo", [path]),
    "Ici se trouve un tube nommé",
  ],
];

describe.each(STRANGERS)("%s", (_, make, found) => {
  test.each([
    "posts/2021-12-22-autre.mdx",
    "members/autre.md",
    "public/autre.txt",
    "public/images/autre.svg",
  ])("at %s is told there, and not read", async (path) => {
    const root = await project();
    await make(join(root, path));
    const faults = await told(root);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`${path}:1:1 ${found}`);
    expect(faults[0]).toContain(" : rien n’en est lu, ni publié.");
  });

  test("in the place of register.yml is told, and not read", async () => {
    const root = await project();
    await rm(join(root, "members/register.yml"));
    await make(join(root, "members/register.yml"));
    const { files, faults } = readFiles(root, ["members/register.yml"]);
    expect(files).toEqual([]);
    expect(inWords(faults)[0]).toContain(`members/register.yml:1:1 ${found}`);
  });

  test("is not opened, even where nobody looked before", async () => {
    const root = await project();
    await make(join(root, "posts/autre"));
    expect(() => readPlain(join(root, "posts/autre"))).toThrow();
    await expect(openPlain(join(root, "posts/autre"))).rejects.toThrow();
  });

  test("changes the version of the content", async () => {
    const root = await project();
    const before = await contentVersion(root);
    await make(join(root, "public/images/autre.svg"));
    expect(await contentVersion(root)).not.toBe(before);
  });
});

test.runIf(process.platform === "linux")(
  "a file whose name is no UTF-8 is told, wherever it lies",
  async () => {
    const root = await project();
    for (const path of ["public/a\xe9.pdf", "posts/a\xe9.mdx"])
      await writeFile(Buffer.from(join(root, path), "latin1"), "texte");
    const told = "Ici se trouve un nom qui n’est pas en UTF-8 : rien n’en est lu, ni publié.";
    expect(inWords((await readPublicFiles(root)).faults)).toEqual([
      `public/a\ufffd.pdf:1:1 ${told}`,
    ]);
    expect(inWords(readFolder(root, "posts", ".mdx").faults)).toContain(
      `posts/a\ufffd.mdx:1:1 ${told}`,
    );
  },
);

test("a socket is told", async () => {
  const root = await project();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(join(root, "public/prise"), resolve));
  expect(inWords((await readPublicFiles(root)).faults)).toEqual([
    "public/prise:1:1 Ici se trouve une prise réseau (« socket ») : rien n’en est lu, ni publié.",
  ]);
  server.close();
});

test.runIf(process.getuid?.() === 0)("a device is told", async () => {
  const root = await project();
  execFileSync("mknod", [join(root, "public/zero"), "c", "1", "5"]);
  expect(inWords((await readPublicFiles(root)).faults)).toEqual([
    "public/zero:1:1 Ici se trouve un périphérique : rien n’en est lu, ni publié.",
  ]);
});

test.each(["members", "posts", "public"])("%s itself may be no link", async (folder) => {
  const root = await project();
  await rename(join(root, folder), join(root, `../${folder}`));
  await symlink(`../${folder}`, join(root, folder));
  expect(await told(root)).toContain(
    `${folder}:1:1 Ici se trouve un lien symbolique vers « ../${folder} » : rien n’en est lu, ni publié.`,
  );
  expect(entriesIn(root, folder, true)).toEqual([{ path: folder, kind: "link" }]);
});

test("nothing is read behind a link to a folder", async () => {
  const root = await project();
  await symlink("../outside", join(root, "posts/2021"));
  const { files } = readFolder(root, "posts", ".mdx");
  expect(files.map(({ path }) => path)).toEqual(["posts/2021-12-21-titre.mdx"]);
  expect(readFiles(root, ["posts/2021/secret.mdx"]).files).toEqual([]);
});

test("the project itself may lie behind a link", async () => {
  const root = await project();
  await symlink("project", join(root, "../behind"));
  const behind = join(root, "../behind");
  expect(await told(behind)).toEqual([]);
  expect((await readPublicFiles(behind)).files).toHaveLength(1);
  expect(existsSync(join(behind, "posts"))).toBe(true);
});

test("what an editor hides beside a text is left alone", async () => {
  const root = await project();
  await symlink("user@host.42", join(root, "posts/.#2021-12-21-titre.mdx"));
  expect(await told(root)).toEqual([]);
});
