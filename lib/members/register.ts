/** The Club's members through time, and what members/register.yml says of all of them. */
import * as z from "zod";
import { onceFor } from "../content/once-for";
import { day, orNull, text, url, wholeNumber } from "../content/values";
import type { Member } from "./member";
import type { Areas } from "./official-territories";
import { reference, type Source, source, sourceOf } from "./sources";
import type { Vocabulary } from "./vocabulary";

const publishedCount = (vocabulary: Vocabulary) =>
  z
    .strictObject({
      on: day,
      count: wholeNumber,
      /** Why the register counts differently; null where it does not. */
      because: orNull(text),
      /** Who counted, after whom a verb comes: "le Programme"; null where that is the source alone. */
      by: orNull(text),
      source: source(vocabulary),
    })
    .transform(({ on, ...counted }) => ({ day: on, ...counted }));

/** What `members/register.yml` holds. */
export const registerSchema = onceFor((vocabulary: Vocabulary) =>
  z.strictObject({
    /** The last day that the register claims to know, e.g. `2025-01-30`. */
    asOf: day,
    /** Head counts as published at the time. */
    published: z.array(publishedCount(vocabulary)).default([]),
    /** Where sources can be read lastingly: copies by what members' files write of the sources. */
    copies: z
      .record(reference(vocabulary), url)
      .default({})
      .transform((copies) =>
        Object.fromEntries(
          Object.entries(copies).map(([written, copy]) => [
            sourceOf(written, vocabulary).url,
            copy,
          ]),
        ),
      ),
  }),
);

/** A head count that a source gave. */
export type PublishedCount = z.infer<ReturnType<typeof publishedCount>>;

/** The register: `published` oldest first, `copies` by the addresses of sources. */
export interface Register extends z.infer<ReturnType<typeof registerSchema>> {
  /** By id. */
  members: Member[];
  vocabulary: Vocabulary;
  areas: Areas;
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
export function memberById({ members }: Register, id: string): Member | undefined {
  return members.find((member) => member.id === id);
}

/** The member once known under this id. */
export function memberByFormerId({ members }: Register, id: string): Member | undefined {
  return members.find(({ formerIds }) => formerIds.includes(id));
}
