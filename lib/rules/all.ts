import { addresses } from "./addresses";
import { components } from "./components";
import { descriptions } from "./descriptions";
import { events } from "./events";
import { headCountClaim } from "./head-count-claim";
import { headings } from "./headings";
import { memberExists } from "./member-exists";
import { noCode } from "./no-code";
import { pictures } from "./pictures";
import type { Rule } from "./rule";
import { succession } from "./succession";
import { typedCounts } from "./typed-counts";
import { uniqueIds } from "./unique-ids";
import { uniqueSlugs } from "./unique-slugs";

/** Every rule that content must obey beyond the shape of each file. */
export const rules: readonly Rule[] = [
  uniqueSlugs,
  uniqueIds,
  succession,
  noCode,
  components,
  memberExists,
  headCountClaim,
  pictures,
  addresses,
  headings,
  typedCounts,
  descriptions,
  events,
];
