/** From a file of site/ to a page of the site. */
import * as z from "zod";
import { misnamed } from "../content/files";
import type { Split } from "../content/front-matter";
import { slug } from "../content/slug";
import { frenchTypography } from "../content/typography";
import { readFields } from "../content/validate";
import { day, orNull, text, wholeNumber } from "../content/values";
import type { Day } from "../dates/day";
import { type FactContext, picturesIn } from "../posts/author-components";
import { frontMatterOf, type Post, postSchema } from "../posts/post";
import { drawnFrom, type PostSource, readBody } from "../posts/read-post";
import { textAsOf } from "./text-as-of";

const siteParts = ["club", "news", "members", "register", "site"] as const;

/** A part of the site map. */
export type SitePart = (typeof siteParts)[number];

/** The file of the home page's words. */
const HOME_FILE = "site/accueil.mdx";

/** Where a page without `order` stands: after all those of the site that have one. */
const LAST = 49;

/** The front matter of a page. */
export const pageSchema = z.strictObject({
  title: text.transform((typed) => frenchTypography(typed, { heading: true })),
  /** How header and footer call the page, where that is not its title. */
  label: text.transform((typed) => frenchTypography(typed)).optional(),
  /** One sentence, for search engines and previews. */
  description: text,
  lead: orNull(text),
  /** Where every page links to it, beside the site map; `button` is the header's red one. */
  nav: orNull(z.enum(["header", "button", "footer"])),
  /** The part of the site map in which it stands. */
  part: z.enum(siteParts).default("club"),
  /** Its place among the others, smallest first. */
  order: wholeNumber.default(LAST),
  /** Its place among the links of header or footer; without it, that of `order`. */
  navOrder: wholeNumber.optional(),
  /** What the page is about, for search engines and portals of open data. */
  about: orNull(z.enum(["register"])),
  /** The day on which its text was last read over; not known to a site of an earlier day. */
  reviewed: orNull(day),
});

/** A page of site/. */
export interface TextPage extends z.infer<typeof pageSchema> {
  /** The file, from the project's root. */
  path: string;
  /** Its address on the site, `/club`. */
  address: string;
  label: string;
  navOrder: number;
  /** The line of the file, from 1, on which its text starts. */
  bodyLine: number;
  /** The text alone, for search. */
  text: string;
  /** Addresses of the pictures in its text, in order. */
  pictures: string[];
}

/** A page as it was read: to the rules that look at texts it is a post of today. */
export interface PageSource extends PostSource {
  page: TextPage;
}

const FILE_NAME = /^[a-z0-9]+(-[a-z0-9]+)*\.mdx$/;

/** The page of a file, and everything that is wrong with the file alone. */
export function readPage(split: Split, today: Day): PageSource {
  const { file } = split;
  const name = file.path.replace(/^.*\//, "").replace(/\.mdx$/, "");
  const own = slug(name) || "sans-nom";
  const read = readFields(split, pageSchema, { title: name, description: name });
  const { fields } = read;
  const { tree, isWhole, faults } = readBody(file);
  const page: TextPage = {
    ...fields,
    path: file.path,
    address: file.path === HOME_FILE ? "/" : `/${own}`,
    label: fields.label ?? fields.title,
    navOrder: fields.navOrder ?? fields.order,
    bodyLine: file.bodyLine,
    text: "",
    pictures: picturesIn(tree),
  };
  const isNamed = FILE_NAME.test(`${name}.mdx`);
  const frontMatterFaults = [
    ...(isNamed ? [] : [misnamed(file.path, NAME_EXPECTED, `${own}.mdx`)]),
    ...read.faults,
  ];
  const post = asPost(page, today);
  return { page, post, file, tree, isWhole, frontMatterFaults, markupFaults: faults };
}

const NAME_EXPECTED =
  "des minuscules sans accent, des chiffres et des tirets : « club.mdx » est la page « /club »";

function asPost({ address, title, description, ...page }: TextPage, date: Day): Post {
  return {
    ...frontMatterOf(postSchema.parse({ title }), date),
    ...{ path: page.path, slug: address.slice(1), date, title, description },
    ...{ bodyLine: page.bodyLine, text: "", mentions: [], pictures: page.pictures },
  };
}

/** The page and its tree as a site of `today` shows them. */
export function pageAsOf({ page, tree }: PageSource, today: Day, context: FactContext) {
  const known = textAsOf(tree, today, context);
  return {
    page: {
      ...page,
      reviewed: page.reviewed !== null && page.reviewed <= today ? page.reviewed : null,
      text: drawnFrom(context.register, known, today).text,
    },
    tree: known,
  };
}
