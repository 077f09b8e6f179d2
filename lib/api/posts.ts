/** `/api/posts` and `/api/events`: the news without their bodies, and the meetings in them. */
import * as z from "zod";
import { dayOf } from "../dates/moment";
import { idsOf } from "../members/vocabulary";
import { eventsOf } from "../posts/events";
import { publishedOn } from "../posts/published";
import { postUrl } from "../urls";
import { joined, said } from "./described";
import { list, pageParameters } from "./list";
import { day, inOrder, notInOrder, periodMeta, periodParameters } from "./parameters";
import { addressField, dayField, referenceSchema, referencesTo } from "./parts";

const slug = said(
  z.string(),
  "L’identifiant de l’actualité, qui ne change jamais de sens.",
  "Never changes meaning.",
);
const title = said(z.string(), "Le titre.", "The title.");
const url = said(addressField, "La page de l’actualité.", "The page of the post.");

const postSchema = z.object({
  slug,
  title,
  date: said(dayField, "Le jour de publication.", "The day of publication."),
  updated: said(
    dayField.nullable(),
    "Le jour de la dernière mise à jour.",
    "The day of the last update.",
  ),
  description: said(
    z.string().nullable(),
    "De quoi il s’agit, en une phrase.",
    "What it is about, in a sentence.",
  ),
  tags: said(z.array(z.string()), "Les thèmes."),
  members: z
    .array(referenceSchema)
    .describe("The members that the post names, as they were called on its day."),
  url,
});

/** The published posts, newest first, without their bodies. */
export const posts = list({
  path: "/api/posts",
  name: "listPosts",
  summary: "The posts",
  description: "The published posts, newest first, without their bodies.",
  success: "All posts.",
  file: "actualites",
  key: "slug",
  parameters: () => z.strictObject(pageParameters()),
  item: () => postSchema,
  meta: {},
  find: (_, { site: { posts: all, today } }) => ({
    rows: publishedOn(all, today),
    meta: {},
    day: today,
  }),
  json: (post, site) => ({
    ...{ slug: post.slug, title: post.title, date: post.date, updated: post.updated },
    ...{ description: post.description, tags: post.tags },
    members: referencesTo(post.mentions, post.date, site),
    url: `${site.base}${postUrl(post.slug)}`,
  }),
  columns: {
    tags: [
      joined<{ tags: string[] }>(
        "Les thèmes, joints par « | ».",
        "Themes, joined by ' | '.",
        ({ tags }) => tags,
      ),
    ],
    members: [
      joined<{ members: { id: string }[] }>(
        "Les identifiants des membres qu’il nomme, joints par « | ».",
        "Ids of the members that it names, joined by ' | '.",
        ({ members }) => idsOf(members),
      ),
    ],
  },
});

const moment = "un jour entier, ou un jour et une heure de Paris.";
const momentInEnglish = "YYYY-MM-DD, a whole day, or YYYY-MM-DDTHH:MM, the time of Paris.";

const eventSchema = z.object({
  slug,
  title,
  start: said(z.string(), `Le début : ${moment}`, `The start: ${momentInEnglish}`),
  end: said(
    z.string().nullable(),
    `La fin, comprise : ${moment}`,
    `The end, inclusive: ${momentInEnglish}`,
  ),
  allDay: said(
    z.boolean(),
    "Si la réunion dure des jours entiers.",
    "Whether it lasts whole days.",
  ),
  place: said(z.string().nullable(), "Où l’on se réunit.", "Where one meets."),
  online: said(
    addressField.nullable(),
    "L’adresse de la visioconférence.",
    "The address of the video meeting.",
  ),
  register: said(
    addressField.nullable(),
    "L’adresse où s’inscrire.",
    "The address at which to register.",
  ),
  url,
});

/** The meetings that posts announce or report. */
export const events = list({
  path: "/api/events",
  name: "listEvents",
  summary: "The meetings",
  description: "The meetings that posts announce or report, by their start, those to come too.",
  success: "The meetings of the period.",
  file: "agenda",
  key: "slug",
  parameters: () =>
    z
      .strictObject({
        from: periodParameters.from,
        to: day.optional().describe("Inclusive; without it, all meetings to come are there."),
        ...pageParameters(),
      })
      .refine(inOrder, notInOrder),
  item: () => eventSchema,
  meta: {
    from: periodMeta.from,
    to: dayField.nullable().describe("Inclusive; null where none was given."),
  },
  find: ({ from, to }, { site: { posts: all, today } }) => ({
    rows: eventsOf(publishedOn(all, today))
      .filter(({ start }) => from === undefined || from < dayOf(start))
      .filter(({ start }) => to === undefined || dayOf(start) <= to),
    meta: { from: from ?? null, to: to ?? null },
    day: to ?? today,
  }),
  json: ({ post, start, end, place, online, register }, { base }) => ({
    ...{ slug: post.slug, title: post.title, start, end, allDay: !start.includes("T") },
    ...{ place, online, register, url: `${base}${postUrl(post.slug)}` },
  }),
});
