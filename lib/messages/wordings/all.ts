/**
 * The French wording of every message, one entry an id, complete by type: what is there, what
 * was expected, what to write. Rules only name an id and its values.
 */
import type { Wordings } from "../wording";
import { type ArrivalValues, arrivalWordings } from "./arrivals";
import { type DateValues, dateWordings } from "./dates";
import { type FileValues, fileWordings } from "./files";
import { type FrontMatterValues, frontMatterWordings } from "./front-matter";
import { type HeadCountValues, headCountWordings } from "./head-counts";
import { type HtmlValues, htmlWordings } from "./html";
import { type LinkValues, linkWordings } from "./links";
import { type LiteralValues, literalWordings } from "./literals";
import { type MarkupValues, markupWordings } from "./markup";
import { type MemberValues, memberWordings } from "./members";
import { type PageValues, pageWordings } from "./pages";
import { type PictureValues, pictureWordings } from "./pictures";
import { type PostValues, postWordings } from "./posts";
import { type TagValues, tagWordings } from "./tags";
import { type VocabularyValues, vocabularyWordings } from "./vocabulary";

/** What each message is made of. */
export interface MessageValues
  extends FileValues,
    FrontMatterValues,
    DateValues,
    MemberValues,
    HeadCountValues,
    PostValues,
    MarkupValues,
    TagValues,
    HtmlValues,
    LinkValues,
    LiteralValues,
    PictureValues,
    ArrivalValues,
    PageValues,
    VocabularyValues {}

/** The whole table. */
export const wordings: Wordings<MessageValues> = {
  ...fileWordings,
  ...frontMatterWordings,
  ...dateWordings,
  ...memberWordings,
  ...headCountWordings,
  ...postWordings,
  ...markupWordings,
  ...tagWordings,
  ...htmlWordings,
  ...linkWordings,
  ...literalWordings,
  ...pictureWordings,
  ...arrivalWordings,
  ...pageWordings,
  ...vocabularyWordings,
};
