/** What the front matter of a file of members/ holds. */
import * as z from "zod";
import { onceFor } from "../content/once-for";
import { day, edtf, properName, text } from "../content/values";
import type { Period } from "./member";
import { plainShape } from "./plain-fields";
import { source } from "./sources";
import { oneOf, type Vocabulary } from "./vocabulary";

const period = z.strictObject({
  /** EDTF: what is known of the arrival, e.g. `[2021-09-29..2021-12-21]`. */
  joined: edtf,
  /** The day from which the Club counts it, if not the latest possible one, e.g. `2020-12-31`. */
  counted: day.optional(),
  /** EDTF: the first day out, e.g. `[2023-02-14..2023-11-30]`. */
  left: edtf.optional(),
});

/** The front matter of a member's file, by the vocabulary of its register. */
export const memberSchema = onceFor((vocabulary: Vocabulary) => {
  const { kinds, usages, roles } = vocabulary;
  return z.strictObject({
    /** The full name of today, e.g. `Nantes Métropole`. */
    name: properName,
    /** As one says it, e.g. `RATP`; the name if absent. */
    shortName: properName.optional(),
    kind: oneOf(kinds),
    /** One of the kind's, where it has levels. */
    level: text.optional(),
    ...period.partial().shape,
    /** In place of the three above, for a member that came back. */
    periods: z.array(period).min(1).optional(),
    formerNames: z
      .array(z.strictObject({ name: properName, shortName: properName.optional(), until: edtf }))
      .default([]),
    formerIds: z.array(text).default([]),
    succeededBy: text.optional(),
    ...plainShape,
    /** Where its seat is: `34172`, a commune, `departement-34` or `region-76`. */
    territory: text.optional(),
    logo: text.optional(),
    roles: z
      .array(
        z.strictObject({
          role: oneOf(roles),
          from: edtf.optional(),
          until: edtf.optional(),
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
          usage: oneOf(usages).optional(),
          text,
          /** Ids of the other members that the source names with this one. */
          with: z.array(text).default([]),
          source: source(vocabulary),
        }),
      )
      .default([]),
  });
});

/** A member's front matter, read. */
export type MemberData = z.infer<ReturnType<typeof memberSchema>>;

/** The stays that a member's front matter writes, as one (`joined`) or several (`periods`). */
export function periodsOf({ periods, joined, counted, left }: Partial<MemberData>): Period[] {
  const written = periods ?? (joined ? [{ joined, counted, left }] : []);
  return written.map((one) => ({
    joined: one.joined,
    counted: one.counted ?? null,
    left: one.left ?? null,
  }));
}
