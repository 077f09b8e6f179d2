import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A project in a folder of its own, to be built and measured; `remove` deletes the folder. */
export interface Project {
  root: string;
  remove(): void;
}

const NOT_COPIED = new Set(["node_modules", ".git", ".site", ".builds"]);
const WORDS =
  "archives versement archiviste service numérique conservation dépôt plateforme réunion atelier retour expérience équipe production projet collectivité ministère système données pérennité".split(
    " ",
  );

const CONTENT = ["members", "posts", "public", "site"];

/** A copy of this project with `count` generated posts beside those of the folder `content`. */
export function siteWith(root: string, count: number, content = root): Project {
  const project = emptyProject(root);
  for (const name of readdirSync(root)) {
    if (NOT_COPIED.has(name) || name.startsWith(".next")) continue;
    const from = CONTENT.includes(name) ? content : root;
    cpSync(join(from, name), join(project.root, name), { recursive: true });
  }
  for (let number = 1; number <= count; number++) {
    const name = `${dayOf(number)}-billet-${number}.mdx`;
    writeFileSync(join(project.root, "posts", name), post(number));
  }
  return project;
}

/** 5,000 days from 2010 on: all before the Club's newest post. */
function dayOf(number: number): string {
  return new Date(Date.UTC(2010, 0, number)).toISOString().slice(0, 10);
}

/** A project with this one's packages, and nothing else. */
export function emptyProject(root: string): Project {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  linkFolder(join(root, "node_modules"), join(folder, "node_modules"));
  // What ran in it may end a moment later.
  return { root: folder, remove: () => rmSync(folder, { recursive: true, maxRetries: 10 }) };
}

/** Turbopack refuses packages that are a symbolic link out of the project. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) cpSync(source, target, { verbatimSymlinks: true });
    else linkOrCopy(source, target);
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    cpSync(source, target);
  }
}

/** Some 470 words with what posts of the Club have: headings, a list, members, a count. */
function post(number: number): string {
  const sentence = (from: number) =>
    `${Array.from({ length: 12 }, (_, index) => WORDS[(from + index * 7 + number) % WORDS.length]).join(" ")}.`;
  const paragraph = (from: number) =>
    Array.from({ length: 6 }, (_, index) => sentence(from + index)).join(" ");
  return `---
title: Billet ${number}
description: ${sentence(3)}
tags: [essai]
---
${paragraph(1)}

Le Club compte <MemberCount on="2021-12-31" /> membres, dont <Member id="ratp" />.

## Ce qui a changé

${paragraph(2)}

- ${sentence(4)}
- ${sentence(5)}

${paragraph(6)}

## La suite

${paragraph(8)}

${paragraph(9)}

${paragraph(11)}
`;
}
