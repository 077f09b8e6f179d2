/** What stood at an address of the old site, and where its reader is sent now. */
export interface OldPage {
  /** As it was, without final slash. */
  path: string;
  /** In our words: what one could read there. */
  subject: string;
  /** The page of ours that says the same; null where none does. */
  to: string | null;
  /** What it was about, which tells where to look. */
  topic: Topic;
}

/** What a page was about. */
export type Topic = "club" | "programme" | "software" | "vas";
