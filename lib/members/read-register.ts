/** From members/ to the register. */
import * as z from "zod";
import type { SplitFile } from "../content/front-matter";
import { onceFor } from "../content/once-for";
import { validate } from "../content/validate";
import { day, text, url, wholeNumber } from "../content/values";
import type { Fault } from "../faults/fault";
import type { Member } from "./member";
import { areas } from "./official-territories";
import { compare } from "./order";
import type { Register } from "./register";
import { reference, source, sourceOf } from "./sources";
import type { Vocabulary } from "./vocabulary";

/** What `members/register.yml` holds. */
export const registerSchema = onceFor((vocabulary: Vocabulary) =>
  z.strictObject({
    /** The last day that the register claims to know, e.g. `2025-01-30`. */
    asOf: day,
    /** Head counts as published at the time; `because` where the register counts differently. */
    published: z
      .array(
        z.strictObject({
          on: day,
          count: wholeNumber,
          because: text.optional(),
          /** Who counted, after whom a verb comes: "le Programme". */
          by: text.optional(),
          source: source(vocabulary),
        }),
      )
      .default([]),
    /** Where sources can be read lastingly: copies by what members' files write of the sources. */
    copies: z.record(reference(vocabulary), url).default({}),
  }),
);

/** The register of these members and of `register.yml`, or what is wrong with that file. */
export function readRegister(
  file: SplitFile,
  members: readonly Member[],
  vocabulary: Vocabulary,
): { ok: true; register: Register } | { ok: false; faults: Fault[] } {
  const validated = validate(file, registerSchema(vocabulary));
  if (!validated.ok) return validated;
  const { asOf, published, copies } = validated.data;
  const register = {
    asOf,
    members: [...members].sort((a, b) => compare(a.id, b.id)),
    published: published
      .map(({ on, count: counted, because, by, source: written }) => ({
        day: on,
        count: counted,
        because: because ?? null,
        by: by ?? null,
        source: sourceOf(written, vocabulary),
      }))
      .sort((a, b) => compare(a.day, b.day)),
    vocabulary,
    areas: areas(),
    copies: Object.fromEntries(
      Object.entries(copies).map(([written, copy]) => [sourceOf(written, vocabulary).url, copy]),
    ),
  };
  return { ok: true, register };
}
