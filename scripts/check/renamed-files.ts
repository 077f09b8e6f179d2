/** Files of content that were renamed, whose former addresses nothing keeps: proposed, not written. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Fault, type Place, warningAt } from "../../lib/faults/fault";
import { idOf } from "../../lib/members/read-register";
import type { Register } from "../../lib/members/register";
import { MOVED_FILE } from "../../lib/pages/site-files";
import type { Content } from "../../lib/rules/rule";
import { memberUrl, postUrl } from "../../lib/urls";
import { git } from "./git";

const FOLDERS = ["posts", "members", "site"];
/** The main branch, as a clone or a forge's own checkout knows it. */
const MAIN_BRANCHES = ["origin/HEAD", "origin/main", "main"];

function addressLost(place: Place, from: string, address: string, line: string): Fault {
  return warningAt("address-lost", place, {
    found: `Ce fichier s’appelait ${from} : son ancienne adresse, « ${address} », ne mène plus à rien.`,
    expected: "une ancienne adresse qui mène à la nouvelle",
    advice: line,
  });
}

/** A file of content that has another name, from the content's root. */
interface Renamed {
  from: string;
  to: string;
}

/**
 * Each post, member or page that was renamed since the branch left the main one, in commits or
 * since, drafts apart; none where git cannot tell.
 *
 * @param root the folder of the content
 */
export function renamedFiles(root: string): Renamed[] {
  const base = forkPoint(root);
  const renamed = base === null ? [] : (renamesSince(root, base) ?? []);
  return renamed.filter(({ from }) => !isDraft(git(root, ["show", `${base}:./${from}`])));
}

/** A warning for each renamed file that is not reached by its former address. */
export function lostAddresses(renamed: readonly Renamed[], content: Content): Fault[] {
  return renamed.flatMap(({ from, to }) => {
    const lost = lostAddress(from, to, content);
    return lost === null
      ? []
      : [addressLost({ file: to, line: 1, column: 1 }, from, lost.address, lost.advice)];
  });
}

/** The register in which a member whose file was renamed says so, as its file should. */
export function withFormerIds(register: Register, renamed: readonly Renamed[]): Register {
  const formerly = (id: string) =>
    renamed.filter(({ to }) => to === `members/${id}.md`).map(({ from }) => idOf(from));
  const members = register.members.map((member) => ({
    ...member,
    formerIds: [...member.formerIds, ...formerly(member.id)],
  }));
  return { ...register, members };
}

/** The commit to compare with: where the branch left the main one, else the last. */
function forkPoint(root: string): string | null {
  for (const branch of MAIN_BRANCHES) {
    const base = git(root, ["merge-base", "HEAD", branch]);
    if (base !== null) return base.toString().trim();
  }
  return git(root, ["rev-parse", "--verify", "HEAD"])?.toString().trim() ?? null;
}

/**
 * What git takes for renamed between a commit and the files as they are, those that it does not
 * follow yet among them: staged in an index and a store of objects that go at once.
 */
function renamesSince(root: string, base: string): Renamed[] | null {
  const objects = git(root, ["rev-parse", "--path-format=absolute", "--git-path", "objects"]);
  if (objects === null) return null;
  const folder = mkdtempSync(join(tmpdir(), "renamed-"));
  try {
    mkdirSync(join(folder, "objects"));
    const env = {
      GIT_INDEX_FILE: join(folder, "index"),
      GIT_OBJECT_DIRECTORY: join(folder, "objects"),
      GIT_ALTERNATE_OBJECT_DIRECTORIES: objects.toString().trim(),
    };
    git(root, ["read-tree", base], { env });
    // One by one: git refuses all where one of them is not there.
    for (const name of FOLDERS) git(root, ["add", "--all", "--", name], { env });
    const words = [
      "diff",
      "--cached",
      "--relative",
      "-M",
      "--diff-filter=R",
      "--name-status",
      "-z",
    ];
    const told = git(root, [...words, base, "--", ...FOLDERS], { env });
    if (told === null) return null;
    const fields = told.toString().split("\0");
    return Array.from({ length: Math.floor(fields.length / 3) }, (_, index) => ({
      from: fields[3 * index + 1] ?? "",
      to: fields[3 * index + 2] ?? "",
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Nobody has read what was a draft. */
function isDraft(text: Buffer | null): boolean {
  return text === null || /^draft: *true *$/m.test(text.toString());
}

/** The address that led to a file under its former name, and what to write; null where it is kept. */
function lostAddress(
  from: string,
  to: string,
  { posts, pages, register, site }: Content,
): { address: string; advice: string } | null {
  const post = posts.find((source) => source.post.path === to)?.post;
  if (post !== undefined) {
    const slug = /^posts\/\d{4}-\d{2}-\d{2}-(.+)\.mdx$/.exec(from)?.[1];
    if (slug === undefined || post.draft) return null;
    const address = postUrl(slug);
    const isKept =
      post.formerUrls.includes(address) || posts.some((other) => other.post.slug === slug);
    return isKept ? null : { address, advice: lineOf("formerUrls", post.formerUrls, address) };
  }
  const page = pages.find((source) => source.page.path === to)?.page;
  const name = /^(?:members|site)\/(.+)\.mdx?$/.exec(from)?.[1] ?? "";
  if (page !== undefined) {
    const address = `/${name}`;
    const isKept = site.moved.has(address) || pages.some((other) => other.page.address === address);
    return isKept
      ? null
      : { address, advice: `Ajoutez à ${MOVED_FILE} la ligne « ${address}: ${page.address} ».` };
  }
  const member = register.members.find(({ id }) => `members/${id}.md` === to);
  if (member === undefined || register.members.some(({ id }) => id === name)) return null;
  if (member.formerIds.includes(name)) return null;
  return { address: memberUrl(name), advice: lineOf("formerIds", member.formerIds, name) };
}

function lineOf(key: string, known: readonly string[], one: string): string {
  const verb = known.length === 0 ? "Ajoutez à l’en-tête" : "Écrivez dans l’en-tête";
  return `${verb} « ${key}: [${[...known, one].join(", ")}] ».`;
}
