import { parseAtomFeed } from "feedsmith";
import { beforeAll, describe, expect, test } from "vitest";
import { clubExample } from "../lib/config-example";
import { contentRoot } from "../lib/content-root";
import { atom, type Feed } from "../lib/feeds/formats";
import { load, type SiteWithTexts } from "../lib/load";
import { themesOf } from "../lib/posts/themes";
import { changesFeed, newsFeed, themeFeed } from "./feeds";

let site: SiteWithTexts;
let feeds: Feed[];
let news: Feed;

beforeAll(async () => {
  site = await load(contentRoot(process.env), "2026-11-24", clubExample);
  news = await newsFeed(site, "/atom.xml");
  const themes = themesOf(site.posts).map((theme) => themeFeed(site, theme));
  feeds = [news, changesFeed(site), ...(await Promise.all(themes))];
});

/** Every address in a text of HTML. */
function addressesIn(html: string): string[] {
  return [...html.matchAll(/\b(?:href|src)="([^"]*)"/g)].map(([, address = ""]) => address);
}

describe("every feed of the real content", () => {
  test("has ids of its own for its entries, without our address, and absolute addresses", () => {
    for (const { id: own, self, page, entries } of feeds) {
      const ids = entries.map(({ id }) => id);
      expect(new Set(ids).size, self).toBe(ids.length);
      for (const id of [own, ...ids])
        expect(id).toMatch(/^(urn:uuid:|http:\/\/www\.programmevitam\.fr\/)/);
      for (const address of [self, page, ...entries.map(({ url }) => url)])
        expect(address).toMatch(/^https?:\/\/[\x21-\x7e]+$/);
    }
  });

  test("can be read again, whole and in order", () => {
    for (const feed of feeds) {
      const read = parseAtomFeed(atom(feed));
      expect(read.entries?.map(({ content }) => content?.value)).toEqual(
        feed.entries.map(({ html }) => html),
      );
      const days = feed.entries.map(({ published }) => published);
      expect(days).toEqual([...days].sort().reverse());
    }
  });

  test("shows nothing that needs our own pages", () => {
    for (const { html } of feeds.flatMap(({ entries }) => entries)) {
      for (const address of addressesIn(html)) expect(address).toMatch(/^(https?:\/\/|mailto:)/);
      expect(html).not.toMatch(/<(svg|script|style|form|input)|\s(class|style|id|on\w+|aria-\w+)=/);
    }
  });
});

test("the founding article is there in full, under its identity of the old site", () => {
  const article = news.entries.find(({ url }) => url.endsWith("/actualites/42utilisateurs"));
  expect(article).toMatchObject({
    id: "http://www.programmevitam.fr/2021/12/21/42utilisateurs/",
    published: "2021-12-21",
  });
  expect(article?.html).toContain("https://club.exemple.fr/membres/ratp");
  expect(article?.html).toContain("Métropole Nice Côte d’Azur");
});

test("a feed of the past knows nothing later", async () => {
  const then = await load(contentRoot(process.env), "2021-12-31", clubExample);
  const newest = [await newsFeed(then, "/atom.xml"), changesFeed(then)].map(
    ({ entries }) => entries[0]?.published,
  );
  expect(newest).toEqual(["2021-12-21", "2021-12-21"]);
});

test("a feed without a post is one without entries", async () => {
  const before = await load(contentRoot(process.env), "2016-01-01", clubExample);
  expect(parseAtomFeed(atom(await newsFeed(before, "/atom.xml")))).toMatchObject({
    title: { value: "Club utilisateurs Vitam\u00a0: actualités" },
  });
});
