/** A news item: what its front matter may hold, and what it is once read. */
import * as z from "zod";
import { frenchTypography } from "../content/typography";
import {
  day,
  MAILBOX,
  orNull,
  parsedText,
  text,
  url,
  urlOf,
  wholeNumber,
  yesOrNo,
} from "../content/values";
import { type Day, isDay } from "../dates/day";
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

/** Words as they are printed. */
const printed = text.transform((typed) => frenchTypography(typed));

/** A figure that the register must explain, or one as published and why it differs. */
const claim = z.union([
  wholeNumber.transform((count) => ({ count, because: null })),
  z
    .strictObject({ published: wholeNumber, because: text })
    .transform(({ published: count, because }) => ({ count, because })),
]);

/** The front matter of a post. */
export const postSchema = z.strictObject({
  title: text.transform((typed) => frenchTypography(typed, { heading: true })),
  /** One sentence, shown in lists and by search engines. */
  description: orNull(printed),
  tags: z.array(printed).default([]),
  /** An address under /images/. */
  image: text.optional(),
  imageAlt: text.optional(),
  updated: orNull(day),
  draft: yesOrNo.default(false),
  /** Addresses on the old site, e.g. `/2021/12/21/42utilisateurs/`. */
  formerUrls: z.array(text).default([]),
  /** `42` for the post's day, or one figure a day: `{2020-12-31: 21, 2021-12-31: 42}`. */
  headcount: z
    .union([
      claim.transform((figure) => [{ day: null, ...figure }]),
      z
        .record(day, claim)
        .transform((days) => Object.entries(days).map(([on, figure]) => ({ day: on, ...figure }))),
    ])
    .optional(),
  /** A meeting that the post announces or reports. */
  event: orNull(
    z.strictObject({
      start: moment,
      /** Inclusive, in the form of `start`. */
      end: orNull(moment),
      place: orNull(printed),
      /** Address of a video meeting or webinar. */
      online: orNull(url),
      /** Address at which to register. */
      register: orNull(urlOrMailbox),
    }),
  ),
  /** Left over from Jekyll; tolerated, unused. */
  layout: z.literal("post").optional(),
});

type PostData = z.infer<typeof postSchema>;

/** A post, read. */
export interface Post extends Omit<PostData, "image" | "imageAlt" | "headcount" | "layout"> {
  /** The file, from the project's root. */
  path: string;
  /** Its address: `/actualites/{slug}`. */
  slug: string;
  date: Day;
  /** A picture: an address on the site and what it shows. */
  image: { src: string; alt: string } | null;
  /** What it says of the head count, checked against the register. */
  claims: HeadCountClaim[];
  /** The line of the file, from 1, on which its text starts. */
  bodyLine: number;
  /** The text alone, for search and feeds. */
  text: string;
  /** Ids of the members that it names, in order. */
  mentions: string[];
  /** Addresses of the pictures in its text, in order. */
  pictures: string[];
}

/** A head count that a post states; `because` says why it differs from the register's, if it may. */
export type HeadCountClaim = z.infer<typeof claim> & { day: Day };

/** A meeting that a post announces or reports. Times are those of Paris. */
export type PostEvent = NonNullable<Post["event"]>;

/** The fields of a post of `date` that its front matter gives. */
export function frontMatterOf(
  { image, imageAlt, headcount = [], layout: _, ...data }: PostData,
  date: Day,
) {
  return {
    ...data,
    image: image === undefined ? null : { src: image, alt: imageAlt ?? "" },
    claims: headcount.map((figure) => ({ ...figure, day: figure.day ?? date })),
  };
}
