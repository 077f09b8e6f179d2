/** The site before this one, as site/old-addresses.yml has it. */
import * as z from "zod";
import { orNull, text } from "../content/values";

/** What stood at an address of the old site, and where its reader is sent now. */
const oldPage = z.strictObject({
  /** As it was, without final slash. */
  path: text,
  /** In our words: what one could read there. */
  subject: text,
  /** What it was about, which tells where to look: one of the topics. */
  topic: text,
  /** The page of ours that says the same; null where none does. */
  to: orNull(text),
});

/** What `site/old-addresses.yml` holds. */
export const oldSiteSchema = z.strictObject({
  /** What a sentence calls it, with its article: "l’ancien site du Programme Vitam". */
  name: text,
  /** Its hosts, in small letters, first the one that its links named. */
  hosts: z.array(text).min(1),
  /** The first parts of its addresses, but for those that any site by Jekyll has. */
  folders: z.array(text).default([]),
  /** Where to look for what was about a topic, and nothing replaces. */
  topics: z.record(text, z.array(z.strictObject({ title: text, to: text }))).default({}),
  /** Posts, pages, folders and files whose address is known. */
  pages: z.array(oldPage).default([]),
});

/** The site before this one. */
export type OldSite = z.infer<typeof oldSiteSchema>;

/** What stood at an address of it. */
export type OldPage = z.infer<typeof oldPage>;

/** Where it stood, and which addresses were its own. */
export type OldPlace = Pick<OldSite, "name" | "hosts" | "folders">;

/** Where there was no site before. */
export const noOldSite: OldSite = { name: "", hosts: [], folders: [], topics: {}, pages: [] };
