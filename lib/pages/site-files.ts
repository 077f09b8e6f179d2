/** The files of site/ that are no pages: milestones, addresses of the old site, moved pages. */
import * as z from "zod";
import type { ReadFiles } from "../content/files";
import { type SplitFile, splitYamlFile } from "../content/front-matter";
import { validate } from "../content/validate";
import { day, orNull, text } from "../content/values";
import type { Fault } from "../faults/fault";
import { noOldSite, type OldSite, oldSiteSchema } from "../old-site/old-site";

const MILESTONES = "site/milestones.yml";
const OLD_ADDRESSES_FILE = "site/old-addresses.yml";
/** Where pages of this site are told that have another address now. */
export const MOVED_FILE = "site/moved.yml";

/** All of them. */
export const SITE_FILES = [MILESTONES, OLD_ADDRESSES_FILE, MOVED_FILE] as const;

const milestone = z
  .strictObject({
    /** Its day, or the last one possible where only the month is known. */
    on: day,
    text,
    /** The day from which it is told no more, as what was announced for then; null where it stays true. */
    until: orNull(day),
  })
  .transform(({ on, ...step }) => ({ day: on, ...step }));

/** A step in the life of what the Club is about. */
export type Milestone = z.infer<typeof milestone>;

const milestones = z.array(milestone).or(z.strictObject({}));

const moved = z.record(text, text);

/** What these files say, and their places. */
export interface SiteFiles {
  /** Oldest first. */
  milestones: Milestone[];
  oldSite: OldSite;
  oldSiteFile: SplitFile | null;
  /** Former addresses of this site, each with that of now. */
  moved: ReadonlyMap<string, string>;
  movedFile: SplitFile | null;
}

/** Reads `SITE_FILES`, given as text; a missing file says nothing. */
export function readSiteFiles({ files, faults: unread }: ReadFiles): {
  site: SiteFiles;
  faults: Fault[];
} {
  const faults = [...unread];
  function read<Schema extends z.ZodType>(path: string, schema: Schema) {
    const source = files.find((file) => file.path === path);
    if (source === undefined) return undefined;
    const split = splitYamlFile(source);
    const validated = split.ok ? validate(split.file, schema) : split;
    if ("data" in validated) return { data: validated.data, file: split.file };
    faults.push(...validated.faults);
    return undefined;
  }
  const steps = read(MILESTONES, milestones)?.data;
  const old = read(OLD_ADDRESSES_FILE, oldSiteSchema);
  const changed = read(MOVED_FILE, moved);
  const site: SiteFiles = {
    milestones: Array.isArray(steps) ? steps.sort((a, b) => (a.day < b.day ? -1 : 1)) : [],
    oldSite: old?.data ?? noOldSite,
    oldSiteFile: old?.file ?? null,
    moved: new Map(Object.entries(changed?.data ?? {})),
    movedFile: changed?.file ?? null,
  };
  return { site, faults };
}

/** The address of now behind a former one, in one hop; a circle ends where it closes. */
export function movedTo(moved: ReadonlyMap<string, string>, address: string): string | undefined {
  const seen = new Set([address]);
  let to = moved.get(address);
  for (let next = to; next !== undefined && !seen.has(next); next = moved.get(next)) {
    seen.add(next);
    to = next;
  }
  return to;
}

/** All former addresses, each with that of now. */
export function inOneHop(moved: ReadonlyMap<string, string>): [from: string, to: string][] {
  return [...moved.keys()].map((from) => [from, movedTo(moved, from) ?? from]);
}

/** Of a project without any of them. */
export const noSiteFiles: SiteFiles = readSiteFiles({ paths: [], files: [], faults: [] }).site;
