import { addresses } from "./addresses";
import { alternativeTexts } from "./alternative-texts";
import { asOf } from "./as-of";
import { characters } from "./characters";
import { components } from "./components";
import { descriptions } from "./descriptions";
import { formerUrls } from "./former-urls";
import { frontMatter } from "./front-matter";
import { headCountClaim } from "./head-count-claim";
import { headings } from "./headings";
import { knownDays } from "./known-days";
import { links } from "./links";
import { literalLinks } from "./literal-links";
import { literalMarkup } from "./literal-markup";
import { markup } from "./markup";
import { memberExists } from "./member-exists";
import { namedMembers } from "./named-members";
import { noCode } from "./no-code";
import { orderOfDays } from "./order-of-days";
import { pictures } from "./pictures";
import { plainValues } from "./plain-values";
import type { Rule } from "./rule";
import { movedAddresses, sitePages } from "./site-pages";
import { sourceCopies } from "./source-copies";
import { succession } from "./succession";
import { swallowedText } from "./swallowed-text";
import { taskLists } from "./task-lists";
import { themes } from "./themes";
import { typedCounts } from "./typed-counts";
import { uniqueIds } from "./unique-ids";
import { uniqueSlugs } from "./unique-slugs";
import { unwrittenText } from "./unwritten-text";

/** Every rule that content must obey beyond the shape of a member's file. */
export const rules: readonly Rule[] = [
  frontMatter,
  markup,
  characters,
  plainValues,
  uniqueSlugs,
  uniqueIds,
  formerUrls,
  sitePages,
  movedAddresses,
  succession,
  sourceCopies,
  asOf,
  noCode,
  components,
  memberExists,
  namedMembers,
  headCountClaim,
  knownDays,
  orderOfDays,
  themes,
  pictures,
  alternativeTexts,
  addresses,
  links,
  literalLinks,
  literalMarkup,
  swallowedText,
  headings,
  taskLists,
  typedCounts,
  descriptions,
  unwrittenText,
];
