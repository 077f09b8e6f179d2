/**
 * An organisation that is or was a member of the Club: what its file in members/ may hold, and what
 * it is once read.
 */
import * as z from "zod";
import { onceFor } from "../content/once-for";
import { day, edtf, orNull, properName, text } from "../content/values";
import type { Day } from "../dates/day";
import type { Territory } from "./official-territories";
import { plainShape } from "./plain-fields";
import { type Source, source } from "./sources";
import { type Level, oneOf, type Usage, type Vocabulary } from "./vocabulary";

const period = z.strictObject({
  /** Evidence: what is known of the arrival, e.g. `[2021-09-29..2021-12-21]`. */
  joined: edtf,
  /** Convention: the day from which the Club counts it, where the latest possible one is not it. */
  counted: orNull(day),
  /** The first day out, e.g. `[2023-02-14..2023-11-30]`; null for a member that stays. */
  left: orNull(edtf),
});

const formerName = z
  .strictObject({ name: properName, shortName: properName.optional(), until: edtf })
  .transform(({ name, shortName, until }) => ({ name, shortName: shortName ?? name, until }));

/** The front matter of a member's file, by the vocabulary of its register. */
export const memberSchema = onceFor((vocabulary: Vocabulary) =>
  z.strictObject({
    /** The full name of today, e.g. `Nantes Métropole`. */
    name: properName,
    /** As one says it, e.g. `RATP`; the name if absent. */
    shortName: properName.optional(),
    kind: oneOf(vocabulary.kinds),
    /** One of the kind's, where it has levels. */
    level: text.optional(),
    ...period.partial().shape,
    /** In place of the three above, for a member that came back; oldest first. */
    periods: z.array(period).min(1).optional(),
    formerNames: z.array(formerName).default([]),
    /** Ids under which it was once known; they lead to the present one. */
    formerIds: z.array(text).default([]),
    /** The id of the member that continues it. */
    succeededBy: orNull(text),
    ...plainShape,
    /** Where its seat is: `34172`, a commune, `departement-34` or `region-76`. */
    territory: text.optional(),
    /** An address under /images/. */
    logo: orNull(text),
    roles: z
      .array(
        z.strictObject({
          role: oneOf(vocabulary.roles),
          from: orNull(edtf),
          until: orNull(edtf),
        }),
      )
      .default([]),
    sources: z.array(source(vocabulary)).default([]),
    /** Dated statements: `on`, the day of the source, or `read`, the day on which it was read. */
    uses: z
      .array(
        z.strictObject({
          on: day.optional(),
          read: day.optional(),
          usage: orNull(oneOf(vocabulary.usages)),
          text,
          /** Ids of the other members that the source names with this one. */
          with: z.array(text).default([]),
          source: source(vocabulary),
        }),
      )
      .default([]),
  }),
);

/** A member's front matter. */
export type MemberData = z.infer<ReturnType<typeof memberSchema>>;

/** The fields of the front matter that a member has in another form. */
type Written = "level" | "territory" | "joined" | "counted" | "left" | "uses";

/** A member, read. */
export interface Member extends Omit<MemberData, Written> {
  /** The file's name; never changes meaning. */
  id: string;
  shortName: string;
  level: Level | null;
  /** When it was a member, oldest first; at least one. */
  periods: Period[];
  territory: Territory | null;
  /** What it was said to do with what the Club is about, oldest first. */
  uses: Statement[];
}

/** One stay in the Club. */
export type Period = z.infer<typeof period>;

/** A name that holds before the latest day of `until`. */
export type FormerName = z.infer<typeof formerName>;

/** An office held in the Club. */
export type HeldRole = MemberData["roles"][number];

/** What a source says, on a day, of the use that a member makes of what the Club is about. True on that day only. */
export interface Statement {
  day: Day;
  /** `said`: the day of the source; `read`: it has none, and was read on that day. */
  known: "said" | "read";
  usage: Usage | null;
  /** One French sentence without subject. */
  text: string;
  with: string[];
  source: Source;
}

/** The stays that a member's front matter writes, as one (`joined`) or several (`periods`). */
export function periodsOf({ periods, joined, ...of }: Partial<MemberData>): Period[] {
  const single = joined && { joined, counted: of.counted ?? null, left: of.left ?? null };
  return periods ?? (single ? [single] : []);
}
