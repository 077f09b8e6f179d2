import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { type PluggableList, unified } from "unified";
import { VFileMessage } from "vfile-message";
import { asMeant, treeAsMeant } from "./as-meant";
import { remarkOrdinals } from "./ordinals";
import { remarkHeadingIds } from "./remark-heading-ids";
import { remarkTables } from "./remark-tables";
import { remarkTypography } from "./remark-typography";

/** The one list of what Markdown can do here: pages are rendered with it, the check reads with it. */
export const remarkPlugins: PluggableList = [
  // One tilde is one: « 5~7 ».
  [remarkGfm, { singleTilde: false }],
  remarkHeadingIds,
  remarkTables,
  remarkTypography,
  remarkOrdinals,
];

/** What footnotes need beside their text, which is English unless given. */
export const remarkRehypeOptions = {
  clobberPrefix: "",
  footnoteLabel: "Notes",
  footnoteLabelProperties: {},
  footnoteBackLabel: (note: number) => `Retour à l’appel de la note ${note + 1}`,
};

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkPlugins).freeze();

/**
 * The tree of an .mdx body as its author meant it, with positions: none of the plugins has
 * changed it yet.
 *
 * @throws {VFileMessage} on a syntax error, with `reason` in English, `line` and `column`.
 */
export function parseMdx(source: string): Root {
  try {
    return treeAsMeant(parser.parse(asMeant(source)));
  } catch (error) {
    if (error instanceof VFileMessage) placeAtOpenTag(error);
    throw error;
  }
}

/** An unclosed tag is reported at the end of what holds it, or nowhere; we point to the tag. */
function placeAtOpenTag(message: VFileMessage): void {
  const tag = /^Expected a closing tag for .*?\((\d+):(\d+)/.exec(message.reason);
  if (!tag) return;
  message.line = Number(tag[1]);
  message.column = Number(tag[2]);
  message.place = { line: message.line, column: message.column };
}
