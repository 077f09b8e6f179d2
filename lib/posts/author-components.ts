/**
 * The components that authors may write in a post, and their attributes (shared/design.md).
 * The check reads them here, and the components that render take their types from here.
 */
import { z } from "zod";
import { day, text, url } from "../content/values";
import { idsOf, type Vocabulary } from "../members/vocabulary";

const memberId = text;

/** The attributes of each component, by the vocabulary of the register. */
export const authorComponents = {
  /** The number of members on a day, of one kind where its id is given. */
  MemberCount: ({ kinds }: Vocabulary) =>
    z.strictObject({ on: day, kind: z.enum(idsOf(kinds)).optional() }),
  /** A link to a member, named as on the post's day; or around text of the author's. */
  Member: () => z.strictObject({ id: memberId }),
  /** The arrivals after `from`, up to and including `to`, each with its newest statement then. */
  NewMembers: () => z.strictObject({ from: day, to: day }),
  /** All members of a day by kind; those that came after `since` are marked. */
  MemberWall: () => z.strictObject({ on: day, since: day.optional() }),
  /** The frieze up to a day, from another; those that came after `since` are marked. */
  Growth: () => z.strictObject({ to: day, since: day.optional(), from: day.optional() }),
  /** A picture with its caption. */
  Figure: () =>
    z.strictObject({
      src: text,
      alt: text,
      caption: text.optional(),
      credit: text.optional(),
    }),
  /** An aside. */
  Callout: () =>
    z.strictObject({ title: text, tone: z.enum(["note", "attention"]).default("note") }),
  /** A file to download, with its type and weight. */
  Document: () => z.strictObject({ href: text, title: text }),
  /** A video elsewhere, as a plain link. */
  Video: () => z.strictObject({ url, title: text }),
} as const;

/** The name of a component for authors. */
export type AuthorComponent = keyof typeof authorComponents;

/** The components that may stand around words of the author's. */
export const aroundWords: ReadonlySet<string> = new Set<AuthorComponent>(["Member", "Callout"]);

/** The attributes of a component, read. */
export type AttributesOf<Name extends AuthorComponent> = z.infer<
  ReturnType<(typeof authorComponents)[Name]>
>;

/** Whether a name is that of a component for authors. */
export function isAuthorComponent(name: string): name is AuthorComponent {
  return Object.hasOwn(authorComponents, name);
}

/** Elements of plain HTML that authors may write, and their attributes. */
export const inlineElements: Readonly<Record<string, readonly string[]>> = {
  span: ["lang"],
  abbr: ["title"],
  sup: [],
  sub: [],
  kbd: [],
  q: [],
  cite: [],
};

/** Whether authors may write a tag of that name. */
export function isAllowedTag(name: string): boolean {
  return isAuthorComponent(name) || Object.hasOwn(inlineElements, name);
}
