/**
 * The components that authors may write, in one table: their attributes, and all that the check,
 * the search and the feeds need to know of them. Those that render them (components/author/
 * author-text.tsx) must have the same names: a forgotten one does not compile.
 */
import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import * as z from "zod";
import { attributesOf, type JsxElement, visitJsx } from "../content/jsx-element";
import { day, text, url } from "../content/values";
import { type Day, isDay } from "../dates/day";
import { frenchDay } from "../dates/french";
import { namesOn } from "../members/as-of";
import { arrivals } from "../members/changes";
import { headCount } from "../members/head-count";
import { memberById, type Register } from "../members/register";
import { entryOf, idsOf, type Vocabulary } from "../members/vocabulary";
import type { SiteConfig } from "../site-config";
import { publicAddress } from "../urls";

/** The attributes of a component as they were typed. */
type Typed = Readonly<Partial<Record<string, string>>>;

/** What words are written from: the register, and the day of the text. */
export interface WordsContext {
  register: Register;
  date: Day;
}

interface Declaration {
  /** Its attributes, by the vocabulary of the register. */
  attributes(vocabulary: Vocabulary): z.ZodObject;
  /** Whether it may stand around words of the author's. */
  isAround?: true;
  /** Whether it is a part of a sentence; the others stand alone, as paragraphs do. */
  isInline?: true;
  /** The attribute with a day of which it states how many or who the members were. */
  countsOn?: string;
  /** The attribute that names a member. */
  member?: string;
  /** The ids of the members that it names without an attribute for each. */
  mentions?(typed: Typed, register: Register): string[];
  /** The attribute with the address of a file that it shows, and whether that is a picture. */
  file?: { attribute: string; isPicture: boolean };
  /** The words that it writes by itself, so that a sentence has no gap where they stand. */
  words?(typed: Typed, context: WordsContext): string | undefined;
  /** The id that it gives to a place of the page, which a link's `#…` can point to. */
  anchor?(typed: Typed): string;
  /** As an author writes it; tests of all components render it. */
  example: string;
}

/** What a club may still have to decide, and its texts say so: see `Known` and `Unknown`. */
export const decisions = ["publisher", "publisher.dataOfficer", "host"] as const;

/** What `Fact` writes in a text: of site.config.ts, the site's address, the register. */
export const facts = {
  name: ({ config }) => config.name,
  address: ({ base }) => base,
  contact: ({ config }) => config.contact,
  "publisher.name": ({ config }) => config.publisher?.name,
  "publisher.address": ({ config }) => config.publisher?.address,
  "publisher.phone": ({ config }) => config.publisher?.phone,
  "publisher.director": ({ config }) => config.publisher?.director,
  "publisher.dataOfficer": ({ config }) => config.publisher?.dataOfficer ?? undefined,
  "host.name": ({ config }) => config.host?.name,
  "host.address": ({ config }) => config.host?.address,
  "host.phone": ({ config }) => config.host?.phone,
  "host.logsKept": ({ config }) => config.host?.logsKept,
  "register.asOf": ({ register }) => frenchDay(register.asOf),
} as const satisfies Record<string, (context: FactContext) => string | undefined>;

/** What facts are taken from. */
export interface FactContext {
  config: SiteConfig;
  base: string;
  register: Register;
}

const nothing = () => z.strictObject({});

/** The table. */
export const authorComponents = {
  /** The number of members on a day, the text's own where none is given; of one kind, by its id. */
  MemberCount: {
    isInline: true,
    attributes: ({ kinds }: Vocabulary) =>
      z.strictObject({ on: day.optional(), kind: z.enum(idsOf(kinds)).optional() }),
    countsOn: "on",
    words: ({ on, kind }, { register, date }) =>
      isDay(on ?? date)
        ? String(headCount(register, on ?? date, entryOf(register.vocabulary.kinds, kind)?.id))
        : undefined,
    example: '<MemberCount on="2021-12-31" />',
  },
  /** A link to a member, named as on the text's day; or around text of the author's. */
  Member: {
    isInline: true,
    attributes: () => z.strictObject({ id: text }),
    isAround: true,
    member: "id",
    words: ({ id }, { register, date }) => {
      const member = memberById(register, id ?? "");
      return member && namesOn(member, date).name;
    },
    example: '<Member id="ratp" />',
  },
  /** The arrivals after `from`, up to and including `to`, each with its newest statement then. */
  NewMembers: {
    attributes: () => z.strictObject({ from: day, to: day }),
    countsOn: "to",
    mentions: ({ from, to }, register) =>
      from === undefined || to === undefined
        ? []
        : arrivals(register, from, to).map(({ id }) => id),
    example: '<NewMembers from="2021-09-28" to="2021-12-21" />',
  },
  /** All members of a day by kind; those that came after `since` are marked. */
  MemberWall: {
    attributes: () => z.strictObject({ on: day, since: day.optional() }),
    countsOn: "on",
    anchor: ({ on }) => `membres-${on}`,
    example: '<MemberWall on="2021-12-21" since="2021-09-28" />',
  },
  /**
   * The frieze up to a day, from another; those that came after `since` are marked. It counts on no
   * day: its lines end where the register's knowledge does.
   */
  Growth: {
    attributes: () => z.strictObject({ to: day, since: day.optional(), from: day.optional() }),
    example: '<Growth to="2021-12-21" since="2021-09-28" />',
  },
  Figure: {
    attributes: () =>
      z.strictObject({
        src: text,
        alt: text,
        caption: text.optional(),
        credit: text.optional(),
      }),
    file: { attribute: "src", isPicture: true },
    words: ({ caption }) => caption,
    example: '<Figure src="/favicon.svg" alt="Sceau" caption="Légende" credit="Le Club" />',
  },
  Callout: {
    attributes: () =>
      z.strictObject({ title: text, tone: z.enum(["note", "attention"]).default("note") }),
    isAround: true,
    example: '<Callout title="À savoir">Un encadré.</Callout>',
  },
  /** A file to download, with its type and weight. */
  Document: {
    attributes: () => z.strictObject({ href: text, title: text }),
    file: { attribute: "href", isPicture: false },
    words: ({ title }) => title,
    example: '<Document href="/favicon.svg" title="Document" />',
  },
  /** A video elsewhere, as a plain link. */
  Video: {
    attributes: () => z.strictObject({ url, title: text }),
    words: ({ title }) => title,
    example: '<Video url="https://example.org/video" title="Vidéo" />',
  },
  /** A table under a caption, the first cell of each row being its heading. */
  Table: {
    attributes: () => z.strictObject({ caption: text }),
    isAround: true,
    example:
      '<Table caption="Effectif">\n\n| an | membres |\n| --- | --- |\n| 2021 | 42 |\n\n</Table>',
  },
  /** What is known from a day on: a site of an earlier day does not show it. */
  Since: {
    isInline: true,
    attributes: () => z.strictObject({ day }),
    isAround: true,
    example: 'Un fait<Since day="2021-12-21">, et la suite</Since>.',
  },
  /** What a site of a day before shows, and no other. */
  Until: {
    isInline: true,
    attributes: () => z.strictObject({ day }),
    isAround: true,
    example: 'Un fait<Until day="2021-12-21">, pour un temps</Until>.',
  },
  /** What is said once site.config.ts gives a fact. */
  Known: {
    isInline: true,
    attributes: () => z.strictObject({ fact: z.enum(decisions) }),
    isAround: true,
    example: '<Known fact="publisher">L’éditeur est <Fact name="publisher.name" />.</Known>',
  },
  /** What is said as long as site.config.ts does not give a fact. */
  Unknown: {
    isInline: true,
    attributes: () => z.strictObject({ fact: z.enum(decisions) }),
    isAround: true,
    example: '<Unknown fact="publisher">L’éditeur n’est pas désigné.</Unknown>',
  },
  /** A fact of site.config.ts or of the register, in words. */
  Fact: {
    isInline: true,
    attributes: () => z.strictObject({ name: z.enum(Object.keys(facts)) }),
    example: 'Le registre est arrêté au <Fact name="register.asOf" />.',
  },
  /** A link to a mailbox that site.config.ts gives. */
  Mail: {
    isInline: true,
    attributes: () => z.strictObject({ to: z.enum(["contact", "publisher.dataOfficer"]) }),
    example: 'Écrivez à <Mail to="contact" />.',
  },
  /** The steps of site/milestones.yml. */
  Chronology: { attributes: nothing, example: "<Chronology />" },
  /** The members that have represented all others, the present one first. */
  Representatives: { attributes: nothing, example: "<Representatives />" },
  /** How far published head counts and the register agree, and where they do not. */
  Differences: { attributes: nothing, example: "<Differences />" },
  /** What pages weigh. */
  PageWeights: { attributes: nothing, example: "<PageWeights />" },
  /** The register of today, to take away. */
  Downloads: { attributes: nothing, example: "<Downloads />" },
  /** The addresses of the API. */
  Operations: { attributes: nothing, example: "<Operations />" },
  /** What the API says of a request that it cannot answer. */
  Problems: { attributes: nothing, example: "<Problems />" },
} as const satisfies Record<string, Declaration>;

/** The name of a component for authors. */
export type AuthorComponent = keyof typeof authorComponents;

/** The attributes of a component, read. */
export type AttributesOf<Name extends AuthorComponent> = z.infer<
  ReturnType<(typeof authorComponents)[Name]["attributes"]>
>;

/** Whether a name is that of a component for authors. */
export function isAuthorComponent(name: string): name is AuthorComponent {
  return Object.hasOwn(authorComponents, name);
}

/** What is known of a component for authors; undefined where it is none. */
export function declarationOf(name: string | null): Declaration | undefined {
  return name !== null && isAuthorComponent(name) ? authorComponents[name] : undefined;
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

/** The words that a component writes by itself; undefined where it writes what stands inside it. */
export function writtenBy(element: JsxElement, context: WordsContext): string | undefined {
  const declaration = declarationOf(element.name);
  if (declaration?.isAround && element.children.length > 0) return undefined;
  return declaration?.words?.(attributesOf(element), context);
}

/** The ids of the members that a text names, by itself or as arrivals, in order, each once. */
export function mentionsIn(tree: Root, register: Register): string[] {
  const ids = new Set<string>();
  visitJsx(tree, (name, typed) => {
    const { member = "", mentions } = declarationOf(name) ?? {};
    for (const id of [typed[member], ...(mentions?.(typed, register) ?? [])])
      if (id !== undefined) ids.add(id);
  });
  const known = new Set(register.members.map((member) => member.id));
  return [...ids].filter((id) => known.has(id));
}

/** The addresses of the pictures in a text, in order, each once. */
export function picturesIn(tree: Root): string[] {
  const addresses = new Set<string>();
  visit(tree, "image", ({ url: address }) => {
    addresses.add(publicAddress(address));
  });
  visitJsx(tree, (name, typed) => {
    const { attribute = "", isPicture = false } = declarationOf(name)?.file ?? {};
    const address = typed[attribute];
    if (isPicture && address !== undefined) addresses.add(publicAddress(address));
  });
  return [...addresses];
}
