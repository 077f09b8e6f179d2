/** What stood at an address of the old site, and where its reader is sent now. */
export interface OldPage {
  /** As it was, without final slash. */
  path: string;
  /** In our words: what one could read there. */
  subject: string;
  /** The page of ours that says the same; null where none does. */
  to: string | null;
  /** What it was about, which tells where to look: one of the topics. */
  topic: string;
}

/** The site before this one, as site/old-addresses.yml has it. */
export interface OldSite {
  /** Where to look for what was about a topic. */
  topics: Readonly<Record<string, readonly { title: string; to: string }[]>>;
  /** Posts, pages, folders and files whose address is known, in the order of the file. */
  pages: readonly OldPage[];
}
