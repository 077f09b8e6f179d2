/** The values that front matter writes as text. */
import { z } from "zod";
import { type Day, isDay } from "../dates/day";
import { type ApproximateDate, parseEdtf } from "../dates/edtf";
import { parsedText } from "./validate";

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

/** A whole number from 0, in digits. */
export const wholeNumber = parsedText((typed) =>
  /^\d{1,6}$/.test(typed)
    ? { ok: true, value: Number(typed) }
    : { ok: false, fault: "value-number" },
);

/** A full web address. */
export const url = parsedText((typed) =>
  /^https?:\/\//.test(typed) && URL.canParse(typed)
    ? { ok: true, value: typed }
    : { ok: false, fault: "value-url" },
);
