import type { ReactNode } from "react";
import { expect, test } from "vitest";
import { clubExample } from "../../lib/config-example";
import { frenchTypography } from "../../lib/content/typography";
import { contentRoot } from "../../lib/content-root";
import { load } from "../../lib/load";
import { MemberPage } from "../members/member-page";
import { PostPage } from "../posts/post-page";
import { htmlOf } from "./rendered";

const site = await load(contentRoot(process.env), "2026-11-24", clubExample);

/** Addresses, types, dates, and names that stand for the whole site, are no text of the page. */
const NO_TEXT = new Set(["@type", "@id", "url", "sameAs", "item", "inLanguage", "author", "image"])
  .add("datePublished")
  .add("dateModified")
  .add("startDate")
  .add("endDate")
  .add("roleName")
  .add("addressCountry");

/** What the data of a page says in words. */
function wordsIn(data: unknown): string[] {
  if (typeof data === "string") return [data];
  if (Array.isArray(data)) return data.flatMap(wordsIn);
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    NO_TEXT.has(key) || isClub(value) ? [] : wordsIn(value),
  );
}

function isClub(value: unknown): boolean {
  return JSON.stringify(value)?.includes('"name":"Club utilisateurs Vitam"') ?? false;
}

/** What a page tells search engines in words, and all that it shows, header included. */
async function read(page: ReactNode): Promise<{ told: string[]; shown: string }> {
  const html = await htmlOf(page);
  const [script = "", json = ""] =
    /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  const shown = html.replace(script, "").replace(/<!-- -->|<[^>]+>/g, "");
  return { told: wordsIn(JSON.parse(json)["@graph"]).map(asShown), shown: plain(shown) };
}

/** A description joins what the page shows as terms and values. */
function asShown(words: string): string {
  return plain(frenchTypography(words.replace(/^Arrivée : |, départ : .*$/g, "")));
}

/** Spaces alike, and none within a number. */
function plain(text: string): string {
  const spaced = text.replace(/[\s\u00a0\u202f]+/g, " ").replaceAll("&amp;", "&");
  return spaced.replace(/(?<=\d) (?=\d{3}(?!\d))/g, "");
}

test.each(site.posts)(
  "what is told of $slug to search engines stands on its page",
  async (post) => {
    const { told, shown } = await read(<PostPage site={site} post={post} />);
    expect(told).toContain(plain(post.title));
    for (const words of told) expect(shown).toContain(words);
  },
);

test("what is told of members to search engines stands on their pages", async () => {
  for (const member of site.register.members) {
    const { told, shown } = await read(<MemberPage site={site} member={member} />);
    expect(told).toContain(asShown(member.name));
    for (const words of told) expect(shown).toContain(words);
  }
});
