/** The site's search: members, posts and pages that have all the words. */
import leven from "leven";
import { isDay } from "../dates/day";
import { frenchDay } from "../dates/french";
import { addressFields, type QueryFault } from "../members/address-fields";
import { foldedWords } from "../members/fold";
import type { Member } from "../members/member";
import type { Post } from "../posts/post";
import type { Found, FoundPage, SearchIndex } from "./search-index";
import { termsOf, wordsOf } from "./terms";

/** What the form of /recherche asks, empty where nothing is, and what is wrong with its address. */
export function readSearchQuery(parameters: URLSearchParams): { q: string; faults: QueryFault[] } {
  const { words, faults } = addressFields(parameters, ["q"]);
  return { q: words("q"), faults };
}

/** What a search gives. */
export interface SearchResult {
  /** The words looked for: those typed, one that the site lacks replaced by what was surely meant. */
  words: string[];
  /** Words that the site lacks, of those typed. */
  unknown: string[];
  /** Best first, as the others are. */
  members: Found<Member>[];
  posts: Found<Post>[];
  pages: Found<FoundPage>[];
  /** Where nothing was found, other searches that find something. */
  suggestions: string[];
}

/** Members, posts and pages that have every word of `q`; words that are too common do not count. */
export function search(index: SearchIndex, q: string): SearchResult {
  const words = wordsOf(daysInWords(q)).map(({ text }) => text);
  const once = new Map(words.map((word) => [word.toLowerCase(), word]));
  const typed = [...once.values()].filter((word) => termsOf(word).length > 0);
  const found = typed.length === 0 ? [] : index.find(typed);
  return found.length > 0 || typed.length === 0
    ? { words: typed, unknown: [], ...byKind(found), suggestions: [] }
    : mended(typed, index);
}

/** A search that found nothing, once more with words that the site has. */
function mended(typed: readonly string[], index: SearchIndex): SearchResult {
  const unknown = typed.filter((word) => index.find([word]).length === 0);
  const near = new Map(unknown.map((word) => [word, nearestWords(word, index)]));
  const words = typed.map((word) => {
    const [first] = near.get(word) ?? [];
    return first?.isSure ? first.word : word;
  });
  const found = index.find(words);
  const known = typed.filter((word) => !near.has(word));
  const others = index.find(known).length > 0 ? [known.join(" ")] : known;
  const suggestions = [
    ...unknown.flatMap((word) => near.get(word) ?? []).map(({ word }) => word),
    ...(typed.length > 1 ? others : []),
  ];
  return found.length > 0
    ? { words, unknown, ...byKind(found), suggestions: [] }
    : { words: [...typed], unknown, ...byKind([]), suggestions: [...new Set(suggestions)] };
}

/** Days in digits, `2021-12-21` or `21/12/2021`, as the site writes them: "21 décembre 2021". */
function daysInWords(q: string): string {
  return q
    .replace(/\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/g, (typed, day, month, year) => {
      const found = [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
      return isDay(found) ? found : typed;
    })
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, (typed) => (isDay(typed) ? frenchDay(typed) : typed));
}

function byKind(found: readonly Found[]): Pick<SearchResult, "members" | "posts" | "pages"> {
  return {
    members: found.flatMap(({ subject, terms }) =>
      subject.kind === "member" ? { subject: subject.member, terms } : [],
    ),
    posts: found.flatMap(({ subject, terms }) =>
      subject.kind === "post" ? { subject: subject.post, terms } : [],
    ),
    pages: found.flatMap(({ subject, terms }) =>
      subject.kind === "page" ? { subject: subject.page, terms } : [],
    ),
  };
}

/** What a word may have been meant to be. */
interface NearWord {
  /** As the site writes it. */
  word: string;
  /** In how few letters it differs, so that it was surely meant. */
  isSure: boolean;
}

const MOST = 3;

/**
 * The words of the site nearest to one that it lacks: few edits first, then frequent ones. None
 * for a number, since the next one is another thing, nor for less than four letters, of which too
 * many are near.
 */
function nearestWords(typed: string, { words }: SearchIndex): NearWord[] {
  const [sought = ""] = foldedWords(typed);
  const { length } = sought;
  if (length < 4 || /\p{N}/u.test(sought)) return [];
  const limit = Math.floor(length / 3);
  const sure = length < 8 ? 1 : 2;
  return [...words]
    .filter(([word]) => Math.abs(word.length - length) <= limit)
    .map(([word, known]) => ({ ...known, edits: edits(sought, word) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits || b.count - a.count)
    .slice(0, MOST)
    .map(({ written, edits }) => ({ word: written, isSure: edits <= sure }));
}

/** Letters added, left out or replaced; two letters swapped are one edit. */
function edits(a: string, b: string): number {
  const distance = leven(a, b);
  return distance === 2 && lettersOf(a) === lettersOf(b) ? 1 : distance;
}

function lettersOf(word: string): string {
  return [...word].sort().join("");
}
