/** What the front matter of a post holds. */
import * as z from "zod";
import {
  day,
  MAILBOX,
  parsedText,
  text,
  url,
  urlOf,
  wholeNumber,
  yesOrNo,
} from "../content/values";
import { isDay } from "../dates/day";
import { isInParis } from "../dates/moment";

/** `2022-06-30`, a whole day, or `2022-06-30T14:00`, Paris time. */
const moment = parsedText((typed) => {
  const [date = "", time] = typed.split("T");
  const exists =
    isDay(date) &&
    (time === undefined || (/^([01]\d|2[0-3]):[0-5]\d$/.test(time) && isInParis(typed)));
  return exists ? { ok: true, value: typed } : { ok: false, fault: "value-moment" };
});

/** Where to register: a page, or a mailbox, which becomes `mailto:`. */
const urlOrMailbox = z.preprocess(
  (typed) =>
    typeof typed === "string" && MAILBOX.test(typed.trim()) ? `mailto:${typed.trim()}` : typed,
  urlOf(/^(?:https?:\/\/|mailto:)/),
);

const claim = z.union([
  wholeNumber,
  z.strictObject({
    /** The figure as published. */
    published: wholeNumber,
    /** Why it differs from the register's. */
    because: text,
  }),
]);

/** The front matter of a post. */
export const postSchema = z.strictObject({
  title: text,
  /** One sentence, shown in lists and by search engines. */
  description: text.optional(),
  tags: z.array(text).default([]),
  /** An address under /images/. */
  image: text.optional(),
  /** What the image shows. */
  imageAlt: text.optional(),
  updated: day.optional(),
  draft: yesOrNo.default(false),
  /** Addresses on the old site, e.g. `/2021/12/21/42utilisateurs/`. */
  formerUrls: z.array(text).default([]),
  /** `42` for the post's day, or one figure a day: `{2020-12-31: 21, 2021-12-31: 42}`. */
  headcount: z.union([claim, z.record(day, claim)]).optional(),
  event: z
    .strictObject({
      start: moment,
      end: moment.optional(),
      place: text.optional(),
      online: url.optional(),
      register: urlOrMailbox.optional(),
    })
    .optional(),
  /** Left over from Jekyll; tolerated, unused. */
  layout: z.literal("post").optional(),
});

/** A post's front matter, read. */
export type PostData = z.infer<typeof postSchema>;
