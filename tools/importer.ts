/*
 * Purpose: bring the posts of the old Jekyll site into posts/ as .mdx files, and say in French
 * what is left to do in each.
 * Usage: npm run importer -- FOLDER               FOLDER is the old site, or its _posts/
 *            --vers posts                         the folder to write to
 * The old files are never touched, and no file is replaced. Exits with 1 where nothing could be read.
 */
import { existsSync, realpathSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { readFiles } from "../lib/content/files";
import { entriesIn, noneIfMissing } from "../lib/content/plain-files";
import { contentRoot } from "../lib/content-root";
import { report } from "../lib/faults/report";
import { readContent } from "../lib/load";
import { today } from "../lib/today";
import { readCommandLine, runCommand } from "../scripts/run-command";
import { writeAll } from "../scripts/write-all";
import { describeImport, importFolder } from "./importer/import-folder";

const USAGE = `Dites où se trouve l’ancien site :
  npm run importer -- ../ProgrammeVitam.github.io               ses billets deviennent des fichiers de posts/
  npm run importer -- ../ProgrammeVitam.github.io --vers essai  ou d’un autre dossier`;

async function main(argv: readonly string[]): Promise<boolean> {
  const { words, options } = readCommandLine(argv, { "--vers": 1 });
  const [typed] = words;
  if (typed === undefined) throw new Error(USAGE);
  const root = contentRoot(process.env);
  const from = process.env.INIT_CWD ?? process.cwd();
  const folder = realpathSync(postsFolder(resolve(from, typed), typed));
  const target = relative(root, resolve(from, options.get("--vers")?.[0] ?? join(root, "posts")));
  const found = filesIn(folder);
  const paths = found.filter((path) => /\.md$/i.test(path));
  if (paths.length === 0) throw new Error(`« ${typed} » ne contient aucun fichier .md.`);
  const others = found
    .filter((path) => !paths.includes(path))
    .map((path) => ({ path, because: "seuls les fichiers .md sont lus" }));
  const drafts = join(dirname(folder), "_drafts");
  if (basename(folder) === "_posts" && existsSync(drafts))
    for (const path of filesIn(drafts))
      others.push({
        path,
        because: "ce brouillon n’a jamais paru : donnez-lui un jour, dans _posts/",
      });
  const read = readFiles(dirname(folder), paths);
  const present = await readdir(resolve(root, target)).catch(noneIfMissing);
  const { content } = await readContent(root, today(process.env));
  const result = importFolder(
    read.files,
    target,
    content,
    present.map((name) => `${target}/${name}`),
  );
  await writeAll(root, result.files);
  if (read.faults.length > 0) console.log(`${report(read.faults)}\n`);
  const unread = read.faults.map(({ place, found }) => ({ path: place.file, because: found }));
  console.log(describeImport({ ...result, skipped: [...unread, ...result.skipped, ...others] }));
  return true;
}

/** The files of a folder, by their paths from the folder around it. */
function filesIn(folder: string): string[] {
  return entriesIn(dirname(folder), basename(folder), true)
    .filter(({ kind }) => kind !== "folder")
    .map(({ path }) => path);
}

/** The folder of posts: the one named, or its `_posts/`. */
function postsFolder(path: string, typed: string): string {
  const inside = join(path, "_posts");
  if (existsSync(inside)) return inside;
  if (existsSync(path)) return path;
  throw new Error(`Le dossier « ${typed} » est introuvable. Relisez son nom.`);
}

await runCommand(USAGE, main);
