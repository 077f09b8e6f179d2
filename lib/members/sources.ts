import * as z from "zod";
import { onceFor } from "../content/once-for";
import { parsedText, url } from "../content/values";
import { type Day, isDay } from "../dates/day";
import { frenchDay } from "../dates/french";
import { hostOf } from "../urls";
import type { Vocabulary } from "./vocabulary";

/** Where a fact comes from. */
export interface Source {
  title: string;
  url: string;
  /** The day of the source; null where it has none. */
  day: Day | null;
  /** A lasting copy, where the file that cites the source gives one of its own; see `copyOf`. */
  copy: string | null;
}

const POST = /^_posts\/(\d{4}-\d{2}-\d{2})[-_](.+)\.md$/;
const PAGE = /^pages\/(.+)\.md$/;

/** A source as a file writes it, without a copy of its own. */
export const reference = onceFor(({ oldFiles }: Vocabulary) =>
  parsedText((typed) =>
    (oldFiles !== undefined && (POST.test(typed) || PAGE.test(typed))) ||
    (/^https?:\/\//.test(typed) && URL.canParse(typed))
      ? { ok: true, value: typed }
      : { ok: false, fault: "value-source" },
  ),
);

/**
 * A source as the register writes it: a full address, or the path of a file in the old site's
 * repository (`_posts/2021-12-21-42utilisateurs.md`, `pages/VaS/index.md`), which gives its title,
 * day and address; with a copy of its own, `{ at: …, copy: … }`.
 */
export const source = onceFor((vocabulary: Vocabulary) =>
  reference(vocabulary)
    .or(z.strictObject({ at: reference(vocabulary), copy: url }))
    .transform((written) =>
      typeof written === "string"
        ? sourceOf(written, vocabulary)
        : { ...sourceOf(written.at, vocabulary), copy: written.copy },
    ),
);

/** The source that a file names so. */
export function sourceOf(written: string, { oldFiles }: Vocabulary): Source {
  const [, day = "", slug = ""] = POST.exec(written) ?? [];
  const page = PAGE.exec(written)?.[1];
  if (oldFiles !== undefined && slug !== "") return postSource(written, day, slug, oldFiles);
  if (oldFiles !== undefined && page !== undefined)
    return {
      title: oldFiles.pages[page] ?? `Page « ${page} » de l’ancien site`,
      url: `${oldFiles.site}/pages/${page.replace(/\/index$/, "")}/`,
      day: dayOfPage(page),
      copy: null,
    };
  const title = URL.canParse(written) ? hostOf(written) : written;
  return { title, url: written, day: dayInAddress(written), copy: null };
}

function postSource(
  written: string,
  day: Day,
  slug: string,
  { site, repository }: NonNullable<Vocabulary["oldFiles"]>,
): Source {
  const published = written.startsWith(`_posts/${day}-`);
  const path = `${day.replaceAll("-", "/")}/${slug.replaceAll(" ", "-")}/`;
  return {
    title: `Billet du ${frenchDay(day)}, sur l’ancien site`,
    url: published ? `${site}/${encodeURI(path)}` : `${repository}/${encodeURI(written)}`,
    day,
    copy: null,
  };
}

/** A page that lists the sessions of a year is not known before that year. */
function dayOfPage(page: string): Day | null {
  const year = /_(20\d\d)$/.exec(page)?.[1];
  return year === undefined ? null : `${year}-01-01`;
}

function dayInAddress(address: string): Day | null {
  const day = /\/(\d{4})\/(\d{2})\/(\d{2})\//.exec(address)?.slice(1).join("-") ?? "";
  return isDay(day) ? day : null;
}
