import type { Day } from "../dates/day";
import type { Areas, Member, Source } from "./member";
import type { Vocabulary } from "./vocabulary";

/** The Club's members through time. */
export interface Register {
  /** The last day that the register claims to know. */
  asOf: Day;
  /** By id. */
  members: Member[];
  /** Head counts as published at the time, oldest first. */
  published: PublishedCount[];
  /** The words for what its members are and do. */
  vocabulary: Vocabulary;
  /** The régions and départements of France of today. */
  areas: Areas;
  /** Lasting copies of sources, by the addresses of these. */
  copies: Readonly<Record<string, string>>;
}

/** A head count that a source gave. */
export interface PublishedCount {
  day: Day;
  count: number;
  /** Why the register counts differently; null where it does not. */
  because: string | null;
  /** Who counted, as the subject of a sentence; null where that is the source alone. */
  by: string | null;
  source: Source;
}

/** The address of a lasting copy of what a source says; null where none is known. */
export function copyOf({ copies }: Pick<Register, "copies">, { copy, url }: Source): string | null {
  return copy ?? (Object.hasOwn(copies, url) ? copies[url] : undefined) ?? null;
}

/** Every mention of a source in the register: of published counts, members and statements. */
export function allSources({ members, published }: Pick<Register, "members" | "published">) {
  const ofMember = ({ sources, uses }: Member) => [...sources, ...uses.map(({ source }) => source)];
  return [...published.map(({ source }) => source), ...members.flatMap(ofMember)];
}

/** The member that has this id at present. */
export function memberById(register: Register, id: string): Member | undefined {
  return register.members.find((member) => member.id === id);
}

/** The member once known under this id. */
export function memberByFormerId(register: Register, id: string): Member | undefined {
  return register.members.find(({ formerIds }) => formerIds.includes(id));
}
