import { z } from "zod";
import { parsedText, url } from "../content/values";
import { type Day, isDay } from "../dates/day";
import { frenchDay } from "../dates/french";
import { hostOf, OLD_SITE } from "../urls";
import type { Source } from "./member";

const OLD_REPOSITORY = "https://github.com/ProgrammeVitam/ProgrammeVitam.github.io/blob/master";
const POST = /^_posts\/(\d{4}-\d{2}-\d{2})[-_](.+)\.md$/;
const PAGE = /^pages\/(.+)\.md$/;

/** The pages of the old site that the register cites, by what they are. */
const PAGE_TITLES: Record<string, string> = {
  "presentation/pres_acteurs": "Page « Acteurs » de l’ancien site",
  "presentation/pres_acteurs_club": "Page « Acteurs du Club » de l’ancien site",
  "presentation/index": "Page « Présentation » de l’ancien site",
  "VaS/index": "Page « VaS » de l’ancien site",
  "VaS/VaS_utilisateurs": "Carte des utilisateurs de VaS, sur l’ancien site",
  "demonstration/vitam_2023": "Programme des webinaires de 2023, sur l’ancien site",
  "demonstration/vitam_2024": "Programme des webinaires de 2024, sur l’ancien site",
};

/** The same without a copy of its own. */
export const reference = parsedText((typed) =>
  POST.test(typed) || PAGE.test(typed) || (/^https?:\/\//.test(typed) && URL.canParse(typed))
    ? { ok: true, value: typed }
    : { ok: false, fault: "value-source" },
);

/**
 * A source as the register writes it: a full address, or the path of a file in the old site's
 * repository (`_posts/2021-12-21-42utilisateurs.md`, `pages/VaS/index.md`), which gives its title,
 * day and address; with a copy of its own, `{ at: …, copy: … }`.
 */
export const source = reference.or(z.strictObject({ at: reference, copy: url }));

/** A source as `source` reads it from a file. */
export type WrittenSource = z.infer<typeof source>;

/** The source that a file writes. */
export function sourceOf(written: WrittenSource): Source {
  if (typeof written === "object") return { ...sourceOf(written.at), copy: written.copy };
  const post = POST.exec(written);
  if (post) return postSource(written, post[1] ?? "", post[2] ?? "");
  const page = PAGE.exec(written)?.[1];
  if (page !== undefined)
    return {
      title: PAGE_TITLES[page] ?? `Page « ${page} » de l’ancien site`,
      url: `${OLD_SITE}/pages/${page.replace(/\/index$/, "")}/`,
      day: dayOfPage(page),
      copy: null,
    };
  const title = URL.canParse(written) ? hostOf(written) : written;
  return { title, url: written, day: dayInAddress(written), copy: null };
}

function postSource(written: string, day: Day, slug: string): Source {
  const published = written.startsWith(`_posts/${day}-`);
  const path = `${day.replaceAll("-", "/")}/${slug.replaceAll(" ", "-")}/`;
  return {
    title: `Billet du ${frenchDay(day)}, sur l’ancien site`,
    url: published ? `${OLD_SITE}/${encodeURI(path)}` : `${OLD_REPOSITORY}/${encodeURI(written)}`,
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
