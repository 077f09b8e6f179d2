/** `/api/posts` and `/api/events`: the news without their bodies, and the meetings in them. */
import * as z from "zod";
import { dayOf } from "../dates/moment";
import { namesOn } from "../members/names";
import { memberById } from "../members/register";
import { type DatedEvent, eventsOf } from "../posts/events";
import type { Post } from "../posts/post";
import { publishedOn } from "../posts/published";
import { postUrl } from "../urls";
import { fieldOf, joinedCell, said } from "./field";
import { list, pageParameters } from "./list";
import { addressField, dayField } from "./meta";
import { day, inOrder, notInOrder, periodMeta, periodParameters } from "./parameters";
import { type Reference, referenceSchema, referenceTo } from "./reference";

const slug = said(
  z.string(),
  "L’identifiant de l’actualité, qui ne change jamais de sens.",
  "Never changes meaning.",
);
const title = said(z.string(), "Le titre.", "The title.");
const url = said(addressField, "La page de l’actualité.", "The page of the post.");

const ofPost = fieldOf<{ post: Post; members: Reference[]; base: string }>();

const postFields = [
  ofPost("slug", slug, ({ post }) => post.slug),
  ofPost("title", title, ({ post }) => post.title),
  ofPost(
    "date",
    said(dayField, "Le jour de publication.", "The day of publication."),
    ({ post }) => post.date,
  ),
  ofPost(
    "updated",
    said(dayField.nullable(), "Le jour de la dernière mise à jour.", "The day of the last update."),
    ({ post }) => post.updated,
  ),
  ofPost(
    "description",
    said(
      z.string().nullable(),
      "De quoi il s’agit, en une phrase.",
      "What it is about, in a sentence.",
    ),
    ({ post }) => post.description,
  ),
  ofPost("tags", said(z.array(z.string()), "Les thèmes."), ({ post }) => post.tags, [
    {
      schema: z.string(),
      cell: joinedCell,
      description: "Themes, joined by ' | '.",
      words: "Les thèmes, joints par « | ».",
      required: false,
    },
  ]),
  ofPost(
    "members",
    z
      .array(referenceSchema)
      .describe("The members that the post names, as they were called on its day."),
    ({ members }) => members,
    [
      {
        schema: z.string(),
        cell: (members) => joinedCell(members.map(({ id }) => id)),
        description: "Ids of the members that it names, joined by ' | '.",
        words: "Les identifiants des membres qu’il nomme, joints par « | ».",
        required: false,
      },
    ],
  ),
  ofPost("url", url, ({ post, base }) => `${base}${postUrl(post.slug)}`),
];

/** The published posts, newest first, without their bodies. */
export const posts = list({
  path: "/api/posts",
  name: "listPosts",
  summary: "The posts",
  description: "The published posts, newest first, without their bodies.",
  success: "All posts.",
  items: "posts",
  schemaName: "describePostsCsv",
  file: "actualites",
  key: "slug",
  parameters: () => z.strictObject(pageParameters()),
  fields: () => postFields,
  meta: {},
  find: (_, { site: { posts: all, register, today }, base }) => ({
    items: publishedOn(all, today).map((post) => ({
      post,
      base,
      members: post.mentions.flatMap((id) => {
        const member = memberById(register, id);
        return member ? [referenceTo(id, namesOn(member, post.date).name, base)] : [];
      }),
    })),
    meta: {},
    day: today,
  }),
});

const ofEvent = fieldOf<{ event: DatedEvent; base: string }>();

const moment = "un jour entier, ou un jour et une heure de Paris.";
const momentInEnglish = "YYYY-MM-DD, a whole day, or YYYY-MM-DDTHH:MM, the time of Paris.";

const eventFields = [
  ofEvent("slug", slug, ({ event }) => event.post.slug),
  ofEvent("title", title, ({ event }) => event.post.title),
  ofEvent(
    "start",
    said(z.string(), `Le début : ${moment}`, `The start: ${momentInEnglish}`),
    ({ event }) => event.start,
  ),
  ofEvent(
    "end",
    said(
      z.string().nullable(),
      `La fin, comprise : ${moment}`,
      `The end, inclusive: ${momentInEnglish}`,
    ),
    ({ event }) => event.end,
  ),
  ofEvent(
    "allDay",
    said(z.boolean(), "Si la réunion dure des jours entiers.", "Whether it lasts whole days."),
    ({ event }) => !event.start.includes("T"),
  ),
  ofEvent(
    "place",
    said(z.string().nullable(), "Où l’on se réunit.", "Where one meets."),
    ({ event }) => event.place,
  ),
  ofEvent(
    "online",
    said(
      addressField.nullable(),
      "L’adresse de la visioconférence.",
      "The address of the video meeting.",
    ),
    ({ event }) => event.online,
  ),
  ofEvent(
    "register",
    said(addressField.nullable(), "L’adresse où s’inscrire.", "The address at which to register."),
    ({ event }) => event.register,
  ),
  ofEvent("url", url, ({ event, base }) => `${base}${postUrl(event.post.slug)}`),
];

/** The meetings that posts announce or report. */
export const events = list({
  path: "/api/events",
  name: "listEvents",
  summary: "The meetings",
  description: "The meetings that posts announce or report, by their start, those to come too.",
  success: "The meetings of the period.",
  items: "events",
  schemaName: "describeEventsCsv",
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
  fields: () => eventFields,
  meta: {
    from: periodMeta.from,
    to: dayField.nullable().describe("Inclusive; null where none was given."),
  },
  find: ({ from, to }, { site: { posts: all, today }, base }) => ({
    items: eventsOf(publishedOn(all, today))
      .map((event) => ({ event, base }))
      .filter(({ event: { start } }) => from === undefined || from < dayOf(start))
      .filter(({ event: { start } }) => to === undefined || dayOf(start) <= to),
    meta: { from: from ?? null, to: to ?? null },
    day: to ?? today,
  }),
});
