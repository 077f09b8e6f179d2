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

/** Where the site before this one stood, and which addresses were its own. */
export interface OldPlace {
  /** What a sentence calls it, with its article: "l’ancien site du Programme Vitam". */
  name: string;
  /** Its hosts, first the one that its links named; none where there was no site before. */
  hosts: readonly string[];
  /** The first parts of its addresses, but for those that any site by Jekyll has. */
  folders: readonly string[];
}

/** The site before this one, as site/old-addresses.yml has it. */
export interface OldSite extends OldPlace {
  /** Where to look for what was about a topic. */
  topics: Readonly<Record<string, readonly { title: string; to: string }[]>>;
  /** Posts, pages, folders and files whose address is known, in the order of the file. */
  pages: readonly OldPage[];
}
