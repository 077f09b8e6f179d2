/** The values that front matter writes as text. */
import * as z from "zod";
import { type Day, isDay } from "../dates/day";
import { type ApproximateDate, parseEdtf } from "../dates/edtf";
import type { ValueFault } from "./value-faults";

/** A text that is not empty. */
export const text = z.string().trim().min(1);

/** A name or words as printed: authors may type straight apostrophes. */
export const properName = text.transform((typed) => typed.replaceAll("'", "’"));

/** A value that may be missing, and then is null. */
export function orNull<Schema extends z.ZodType>(schema: Schema) {
  return schema.optional().transform((value): z.output<Schema> | null => value ?? null);
}

/** `true` or `false`, as text. */
export const yesOrNo = z.enum(["true", "false"]).transform((typed) => typed === "true");

/** A text that `parse` reads, or tells by the name of a fault why it cannot. */
export function parsedText<Value>(
  parse: (text: string) => { ok: true; value: Value } | { ok: false; fault: ValueFault },
) {
  return z.string().transform((typed, context) => {
    const parsed = parse(typed.trim());
    if (parsed.ok) return parsed.value;
    context.addIssue({ code: "custom", message: parsed.fault, input: typed });
    return z.NEVER;
  });
}

/** A day, `AAAA-MM-JJ`. */
export const day = parsedText<Day>((typed) =>
  isDay(typed) ? { ok: true, value: typed } : { ok: false, fault: "value-day" },
);

const edtfText = parsedText<ApproximateDate>((typed) => {
  const parsed = parseEdtf(typed);
  return parsed.ok ? { ok: true, value: parsed.date } : parsed;
});

/**
 * A date as EDTF. YAML takes `[..2019-10-18]` without quotation marks for a list of one: it is
 * understood.
 */
export const edtf = z.preprocess(
  (typed) => (Array.isArray(typed) && typed.length === 1 ? `[${typed[0]}]` : typed),
  edtfText,
);

/** A whole number from 0, in at most six digits. */
export const wholeNumber = parsedText((typed) =>
  /^\d{1,6}$/.test(typed)
    ? { ok: true, value: Number(typed) }
    : { ok: false, fault: "value-number" },
);

/** A mailbox, as people write it: a name, `@`, a domain. */
export const MAILBOX = /^[^\s@:]+@[^\s@]+\.[^\s@.]{2,}$/;

/** A whole address that begins in such a way. */
export function urlOf(beginning: RegExp) {
  return parsedText((typed) =>
    beginning.test(typed) && URL.canParse(typed)
      ? { ok: true, value: typed }
      : { ok: false, fault: "value-url" },
  );
}

/** A whole web address, `https://…` or `http://…`. */
export const url = urlOf(/^https?:\/\//);
