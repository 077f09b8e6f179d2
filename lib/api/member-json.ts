/** A member as the API gives it: the shape, and how it is filled. */
import { z } from "zod";
import { onceFor } from "../content/once-for";
import { type Day, earlier } from "../dates/day";
import type { Site } from "../load";
import { countingDay } from "../members/head-count";
import type { Period, Source } from "../members/member";
import type { MemberView } from "../members/view";
import { idsOf, levelsOf } from "../members/vocabulary";
import { isPublished } from "../posts/published";
import { memberUrl, postUrl } from "../urls";
import { dateJson, dateSchema } from "./date-json";
import { addressField, dayField } from "./meta";

/** A value of a list that may grow: clients must accept those that they do not know. */
export function growing(values: readonly string[]) {
  return z.string().meta({
    description: `One of ${values.join(", ")}. Others may be added: accept unknown ones.`,
    "x-extensible-enum": values,
  });
}

const joined = dateSchema.describe("The arrival.");
const left = dateSchema
  .nullable()
  .describe("The departure, as known now; null for a member that stays.");

/** One member, as of a day. */
export const memberSchema = onceFor(({ config, register: { vocabulary } }: Site) =>
  z.object({
    id: z.string().describe("Never changes meaning."),
    name: z.string().describe("The full name on that day."),
    shortName: z.string().describe("As one says it; the full name where there is no other."),
    formerNames: z
      .array(z.object({ name: z.string(), until: dateSchema }))
      .describe("Names given up by that day, oldest first."),
    kind: growing(idsOf(vocabulary.kinds)),
    level: growing(idsOf(levelsOf(vocabulary)))
      .nullable()
      .describe("Of kinds that have levels only."),
    status: z.enum(["current", "former"]).describe("On that day."),
    joined: joined.describe("The newest arrival by that day."),
    left,
    periods: z.array(z.object({ joined, left })).describe("Stays begun by that day, oldest first."),
    succeededBy: z.string().nullable().describe("The id of the member that continues it."),
    summary: z
      .string()
      .nullable()
      .describe(
        `The newest statement on its use of ${config.subject} by that day, in French; true when made.`,
      ),
    summaryDate: dayField
      .nullable()
      .describe(
        "The day of the statement; where its source has none, the day on which it was read.",
      ),
    usage: growing(idsOf(vocabulary.usages))
      .nullable()
      .describe("That of the newest statement which has one."),
    website: addressField.nullable(),
    place: z.string().nullable(),
    sources: z
      .array(z.object({ title: z.string(), url: addressField }))
      .describe("Where the facts come from; the source of the summary among them."),
    posts: z
      .array(z.object({ slug: z.string(), title: z.string(), date: dayField, url: addressField }))
      .describe("Posts published by that day which name the member, newest first."),
    url: addressField.describe("Its page."),
  }),
);

/** A member as the API gives it. */
export type MemberJson = z.infer<ReturnType<typeof memberSchema>>;

/** Shapes a member as of the day `on`. */
export function memberJson(view: MemberView, on: Day, site: Site, base: string): MemberJson {
  const { member, statement } = view;
  const lastDay = earlier(on, site.today);
  return {
    id: view.id,
    name: view.name,
    shortName: view.shortName,
    formerNames: view.formerNames.map(({ name, until }) => ({ name, until: dateJson(until) })),
    kind: member.kind.id,
    level: member.level?.id ?? null,
    status: view.status,
    ...stayJson(view.period),
    periods: view.periods.map(stayJson),
    succeededBy: member.succeededBy,
    summary: statement?.text ?? null,
    summaryDate: statement?.day ?? null,
    usage: view.usage?.id ?? null,
    website: member.website,
    place: member.place,
    sources: sourcesJson(member.sources, statement?.source),
    posts: site.posts
      .filter((post) => isPublished(post, lastDay) && post.mentions.includes(view.id))
      .map(({ slug, title, date }) => ({ slug, title, date, url: `${base}${postUrl(slug)}` })),
    url: `${base}${memberUrl(view.id)}`,
  };
}

function stayJson(period: Period) {
  return {
    joined: dateJson(period.joined, countingDay(period)),
    left: period.left === null ? null : dateJson(period.left),
  };
}

function sourcesJson(sources: readonly Source[], ofStatement: Source | undefined) {
  const missing =
    ofStatement !== undefined && !sources.some(({ url }) => url === ofStatement.url)
      ? [ofStatement]
      : [];
  return [...sources, ...missing].map(({ title, url }) => ({ title, url }));
}
