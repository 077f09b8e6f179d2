import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { expect, test } from "vitest";
import { atom, type Entry, type Feed, jsonFeed, lastUpdate, rss } from "./formats";

/** All that markup could stumble over. */
const TRICKY = `42 & « <b>42</b> » "42" d'ici 😀 ]]> &amp;`;
const HTML = '<p>Un &amp; deux <a href="https://exemple.fr/a?b=1&amp;c=2">là</a> ]]> 😀</p>';

const moved: Entry = {
  id: "http://www.programmevitam.fr/2021/12/21/42utilisateurs/",
  url: "https://exemple.fr/actualites/42utilisateurs?a=1&b=2",
  title: TRICKY,
  summary: TRICKY,
  html: HTML,
  published: "2021-12-21",
  updated: "2022-01-03",
  tags: ["Vie & Club"],
};
const OWN_ID = "urn:uuid:2ed6657d-e927-568b-95e1-2665a8aea6a2";
const own: Entry = {
  ...moved,
  id: OWN_ID,
  url: "https://exemple.fr/actualites/autre",
  summary: null,
  published: "2021-08-01",
  updated: "2021-08-01",
  tags: [],
};
const feed: Feed = {
  id: "urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8",
  title: TRICKY,
  description: TRICKY,
  self: "https://exemple.fr/flux?a=1&b=2",
  page: "https://exemple.fr/actualites",
  stylesheet: "/assets/feeds.css",
  author: { name: "Club & Cie", url: "https://exemple.fr/" },
  entries: [moved, own],
  since: "2025-01-30",
};

test("no text ends what XML calls a CDATA section, which readers that are strict refuse", () => {
  expect(atom(feed) + rss(feed)).not.toContain("]]>");
});

test("Atom keeps every character, date and address", () => {
  expect(atom(feed)).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>.*<feed [^>]*xml:lang="fr"/);
  expect(parseAtomFeed(atom(feed))).toMatchObject({
    id: "urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8",
    title: { value: TRICKY },
    subtitle: { value: TRICKY },
    updated: "2022-01-03T11:00:00Z",
    authors: [{ name: "Club & Cie", uri: "https://exemple.fr/" }],
    links: [
      { rel: "self", type: "application/atom+xml", href: "https://exemple.fr/flux?a=1&b=2" },
      { rel: "alternate", type: "text/html", href: "https://exemple.fr/actualites" },
    ],
    entries: [
      {
        id: "http://www.programmevitam.fr/2021/12/21/42utilisateurs/",
        title: { value: TRICKY },
        summary: { value: TRICKY },
        content: { type: "html", value: HTML },
        published: "2021-12-21T11:00:00Z",
        updated: "2022-01-03T11:00:00Z",
        categories: [{ term: "Vie & Club" }],
        links: [{ rel: "alternate", href: "https://exemple.fr/actualites/42utilisateurs?a=1&b=2" }],
      },
      { id: OWN_ID, published: "2021-08-01T11:00:00Z" },
    ],
  });
});

test("RSS keeps every character, date and address", () => {
  expect(parseRssFeed(rss(feed))).toMatchObject({
    title: TRICKY,
    description: TRICKY,
    link: "https://exemple.fr/actualites",
    language: "fr",
    lastBuildDate: "Mon, 03 Jan 2022 11:00:00 GMT",
    atom: { links: [{ rel: "self", href: "https://exemple.fr/flux?a=1&b=2" }] },
    items: [
      {
        title: TRICKY,
        link: "https://exemple.fr/actualites/42utilisateurs?a=1&b=2",
        guid: {
          value: "http://www.programmevitam.fr/2021/12/21/42utilisateurs/",
          isPermaLink: false,
        },
        pubDate: "Tue, 21 Dec 2021 11:00:00 GMT",
        description: TRICKY,
        content: { encoded: HTML },
        categories: [{ name: "Vie & Club" }],
        dc: { creators: ["Club & Cie"] },
      },
      { guid: { value: OWN_ID, isPermaLink: false } },
    ],
  });
});

test("JSON Feed is version 1.1 and keeps every character, date and address", () => {
  expect(jsonFeed(feed)).toContain('"version":"https://jsonfeed.org/version/1.1"');
  expect(parseJsonFeed(JSON.parse(jsonFeed(feed)))).toMatchObject({
    title: TRICKY,
    description: TRICKY,
    home_page_url: "https://exemple.fr/actualites",
    feed_url: "https://exemple.fr/flux?a=1&b=2",
    language: "fr",
    authors: [{ name: "Club & Cie", url: "https://exemple.fr/" }],
    items: [
      {
        id: "http://www.programmevitam.fr/2021/12/21/42utilisateurs/",
        url: "https://exemple.fr/actualites/42utilisateurs?a=1&b=2",
        title: TRICKY,
        summary: TRICKY,
        content_html: HTML,
        date_published: "2021-12-21T11:00:00Z",
        date_modified: "2022-01-03T11:00:00Z",
        tags: ["Vie & Club"],
      },
      { id: OWN_ID },
    ],
  });
});

test("a control character, which XML cannot hold, does not break a feed", () => {
  const broken = { ...feed, title: "Un\u0007e cloche" };
  expect(parseAtomFeed(atom(broken)).title?.value).toBe("Une cloche");
});

test("a feed is as new as its newest entry, and without one as old as what it tells of", () => {
  expect(lastUpdate(feed)).toBe("2022-01-03");
  expect(lastUpdate({ ...feed, entries: [] })).toBe("2025-01-30");
});

test("each format tells a person what it is, and where the same stands as a page", () => {
  const told = /Ceci est un flux.*https:\/\/exemple\.fr\/actualites/;
  for (const inXml of [atom(feed), rss(feed)]) {
    expect(inXml).toContain('<?xml-stylesheet type="text/css" href="/assets/feeds.css"?>');
    expect(inXml).toMatch(told);
  }
  expect(JSON.parse(jsonFeed(feed)).user_comment).toMatch(told);
});
