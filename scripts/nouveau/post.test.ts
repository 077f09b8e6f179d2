import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { writeNewPost } from "./post";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "billet-"));
  await mkdir(join(root, "members"));
  await mkdir(join(root, "posts"));
  await writeFile(join(root, "members/register.yml"), "asOf: 2021-12-21\n");
  await writeFile(
    join(root, "members/ratp.md"),
    "---\nname: RATP\nkind: operateur\njoined: 2021-11-02\n---\n",
  );
  await writeFile(join(root, "posts/2020-01-01-voeux.mdx"), "---\ntitle: Vœux\n---\nVœux.\n");
});

const request = {
  title: "Vœux",
  date: "2022-01-10",
  arrivals: null,
  event: null,
  slug: undefined,
};

test("the file is named after day and title", async () => {
  const path = await writeNewPost(root, { ...request, title: "L’année 2022 !" });
  expect(path).toBe("posts/2022-01-10-l-annee-2022.mdx");
  expect(await readFile(join(root, path), "utf8")).toContain("title: L’année 2022 !");
});

test("of a long title, the address keeps the first words", async () => {
  const title = `Assemblée plénière ${"des utilisateurs ".repeat(20)}`;
  const path = await writeNewPost(root, { ...request, title });
  expect(path).toBe(
    "posts/2022-01-10-assemblee-pleniere-des-utilisateurs-des-utilisateurs-des.mdx",
  );
});

test("an address that is taken is refused, and another one proposed", async () => {
  await expect(writeNewPost(root, request)).rejects.toThrow("--adresse voeux-2022");
  expect(await writeNewPost(root, { ...request, slug: "voeux-2022" })).toBe(
    "posts/2022-01-10-voeux-2022.mdx",
  );
});

test("an address in capitals is refused", async () => {
  await expect(writeNewPost(root, { ...request, slug: "Vœux 2022" })).rejects.toThrow(
    "--adresse voeux-2022",
  );
});

test("the head counts of arrivals come from the register", async () => {
  const arrivals = { from: "2021-09-28", to: "2021-12-21" };
  const path = await writeNewPost(root, { ...request, title: "Arrivées", arrivals });
  expect(await readFile(join(root, path), "utf8")).toContain(
    "headcount: { 2021-09-28: 0, 2021-12-21: 1 }",
  );
});

test("days that the register does not know are refused, and those that it knows proposed", async () => {
  const writing = (from: string) =>
    writeNewPost(root, {
      ...request,
      title: "Arrivées",
      arrivals: { from, to: "2022-01-05" },
    }).catch(String);
  expect(await writing("2021-09-28")).toMatch(/ou écrivez --arrivees 2021-09-28 2021-12-21\.$/);
  expect(await writing("2021-12-21")).toMatch(
    /portez plus loin « asOf » dans members\/register\.yml\.$/,
  );
});

test("days between which nobody arrived are refused, with the last arrival", async () => {
  const arrivals = { from: "2021-11-02", to: "2021-12-21" };
  await expect(writeNewPost(root, { ...request, title: "Arrivées", arrivals })).rejects.toThrow(
    "La dernière arrivée compte le 2 novembre 2021 : --arrivees 2021-11-01 2021-11-02",
  );
});
