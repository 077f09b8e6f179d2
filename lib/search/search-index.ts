import MiniSearch, { type AsPlainObject, type Options, type Query } from "minisearch";
import { frenchTypography } from "../content/typography";
import { frenchDay } from "../dates/french";
import { dayOf } from "../dates/moment";
import type { Site } from "../load";
import { namesOn } from "../members/as-of";
import type { Member } from "../members/member";
import { memberById, type Register } from "../members/register";
import { standingPages } from "../pages/standing-pages";
import type { Post } from "../posts/post";
import { urls } from "../urls";
import { STEM, termsOf, wordsOf } from "./terms";

/** A member, a post or a page that stands alone, which can be found. */
export type Subject =
  | { kind: "member"; member: Member }
  | { kind: "post"; post: Post }
  | { kind: "page"; page: FoundPage };

/** A page that stands alone, of the code or of site/. */
export interface FoundPage {
  address: string;
  title: string;
  description: string;
  /** Of a page of the code, nothing. */
  text: string;
}

/** A subject with the terms of the index by which it was found. */
export interface Found<Of = Subject> {
  subject: Of;
  terms: ReadonlySet<string>;
}

/** A word of the site: as it is written, in small letters where it ever is, and how often. */
export interface KnownWord {
  written: string;
  count: number;
}

/** All that can be found, ready to be asked. */
export interface SearchIndex {
  /** What has each of the words, best first. */
  find(words: readonly string[]): Found[];
  /** The words of all texts, by their folded form. */
  words: ReadonlyMap<string, KnownWord>;
}

/** An index as JSON can hold it: reading it takes an eighth of the time of making it. */
export interface SearchData {
  index: AsPlainObject;
  words: [string, KnownWord][];
}

interface Texts {
  title: string;
  /** What belongs to it: kind, place, former names; tags, members named, its day and its meeting's. */
  around: string;
  text: string;
}

const options: Options<Texts & { id: number }> = {
  fields: ["title", "around", "text"],
  tokenize: (text) => wordsOf(text).map((word) => word.text),
  processTerm: termsOf,
};

/** Makes the index of a site, as JSON can hold it. */
export function searchData(site: Site): SearchData {
  const texts = subjectsOf(site).map((subject) => textsOf(subject, site.register));
  const index = new MiniSearch(options);
  index.addAll(texts.map((one, id) => ({ id, ...one })));
  return { index: index.toJSON(), words: [...knownWords(texts)] };
}

/** Opens the index that was made of the same site. */
export function openSearchIndex(site: Site, { index: data, words }: SearchData): SearchIndex {
  const subjects = subjectsOf(site);
  const index = MiniSearch.loadJS(data, options);
  return {
    find: (sought) =>
      index.search(everyWord(sought)).flatMap(({ id, terms }) => {
        const subject = subjects[Number(id)];
        return subject === undefined ? [] : { subject, terms: new Set(terms) };
      }),
    words: new Map(words),
  };
}

/** In the order that ids of the index follow. */
function subjectsOf(site: Site): Subject[] {
  const { register, posts, pages } = site;
  const written = new Map(pages.map((page) => [page.address, page]));
  const alone = standingPages(site)
    .filter(({ address, isFound }) => isFound && address !== urls.home)
    .map(({ address, title }): FoundPage => {
      const { lead, description = "", text = "" } = written.get(address) ?? {};
      const whole = lead ? `${frenchTypography(lead)}\n${text}` : text;
      return { address, title, description: frenchTypography(description), text: whole };
    });
  return [
    ...register.members.map((member) => ({ kind: "member" as const, member })),
    ...posts.map((post) => ({ kind: "post" as const, post })),
    ...alone.map((page) => ({ kind: "page" as const, page })),
  ];
}

/**
 * Each word as it stands or begins another, or else its stem or one that begins with it. Two
 * letters begin too much, and a short stem says too little: that of CEA is `ce`.
 */
function everyWord(words: readonly string[]): Query {
  return {
    combineWith: "AND",
    queries: words.map((word) => ({ combineWith: "OR", queries: [word] })),
    boost: { title: 4, around: 2 },
    boostTerm: (term) => (term.startsWith(STEM) ? 0.5 : 1),
    prefix: (term) => term.length > (term.startsWith(STEM) ? 5 : 2),
  };
}

function textsOf(subject: Subject, register: Register): Texts {
  if (subject.kind === "page") {
    const { title, description, text } = subject.page;
    return { title, around: "", text: [description, text].join("\n") };
  }
  if (subject.kind === "post") {
    const { title, tags, mentions, date, event, description, text } = subject.post;
    const days = event === null ? [date] : [date, dayOf(event.start)];
    const members = mentions.flatMap((id) => {
      const member = memberById(register, id);
      return member === undefined ? [] : Object.values(namesOn(member, date));
    });
    return {
      title,
      around: [...tags, ...members, ...days.map(frenchDay)].join("\n"),
      text: [description ?? "", text].join("\n"),
    };
  }
  const { name, shortName, formerNames, kind, place, uses } = subject.member;
  const former = formerNames.flatMap((names) => [names.name, names.shortName]);
  return {
    title: [name, shortName].join("\n"),
    around: [...former, kind.id, kind.name, place ?? ""].join("\n"),
    text: uses.map((statement) => statement.text).join("\n"),
  };
}

function knownWords(texts: readonly Texts[]): Map<string, KnownWord> {
  const words = new Map<string, KnownWord>();
  for (const { title, around, text } of texts)
    for (const word of wordsOf([title, around, text].join("\n"))) {
      const [folded, ...others] = termsOf(word.text).filter((term) => !term.startsWith(STEM));
      if (folded === undefined || others.length > 0) continue;
      const known = words.get(folded);
      const isSmall = word.text === word.text.toLowerCase();
      const written = known === undefined || isSmall ? word.text : known.written;
      words.set(folded, { written, count: (known?.count ?? 0) + 1 });
    }
  return words;
}
