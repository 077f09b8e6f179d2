/**
 * What an author may have meant by a character that MDX takes for code: one row a notation, the
 * first that fits counts. MDX's own errors are in English and name characters; these name things.
 */

import type { Message, Place } from "../messages/message";
import {
  attributeQuotes,
  elementRefused,
  markupAddress,
  markupBraceOpen,
  markupBraces,
  markupComment,
  markupKramdown,
  markupLessThan,
  markupLiquid,
  tagUnfinished,
} from "./markup-faults";

/** The passage at fault, from where it was looked for, and what to say of it. */
export interface Detected {
  length: number;
  tell(place: Place): Message;
}

interface Detector {
  /** Sticky: fits at one place of the text or not at all. */
  pattern: RegExp;
  tell(match: readonly string[], place: Place): Message;
}

const ATTRIBUTES = String.raw`(?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*`;

const detectors: readonly Detector[] = [
  {
    pattern: /<!--[\s\S]*?(?:-->|$(?![\s\S]))/y,
    tell: (_, place) => markupComment(place),
  },
  {
    pattern: /<((?:https?|ftp):[^\s<>]*)>?/iy,
    tell: ([, address = ""], place) => markupAddress(place, address, address),
  },
  {
    pattern: /<(?:mailto:)?([^\s<>@"=]+@[^\s<>]+)>?/y,
    tell: ([, address = ""], place) => markupAddress(place, address, `mailto:${address}`),
  },
  {
    // An attribute without quotation marks, or with typographic ones.
    pattern: new RegExp(
      String.raw`<([A-Za-z]\w*)${ATTRIBUTES}\s+([\w:-]+)\s*=\s*([“”„«‘’][^“”»‘’>]*[“”»‘’]?|[^"'{\s>][^\s>]*)[^>\n]*>?`,
      "y",
    ),
    tell: ([, component = "", attribute = "", typed = ""], place) => {
      const value = typed.replace(/[“”„«»‘’\u00a0\u202f]|\/$/g, "").trim();
      return isHtml(component)
        ? elementRefused(place, component)
        : attributeQuotes(place, { component, attribute, value });
    },
  },
  {
    pattern: /<\/?([A-Z]\w*)[^>\n]*>?/y,
    tell: ([text = ""], place) => tagUnfinished(place, beginning(text)),
  },
  {
    pattern: /<\/?([a-z][\w-]*)(?=[\s/>])[^<>\n]*>/y,
    tell: ([, name = ""], place) => elementRefused(place, name),
  },
  {
    pattern: /<[^\s<]*/y,
    tell: ([text = ""], place) => markupLessThan(place, beginning(text)),
  },
  {
    pattern: /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/y,
    tell: ([text = ""], place) => markupLiquid(place, beginning(text)),
  },
  {
    pattern: /\{:[^{}]*\}/y,
    tell: ([text = ""], place) => markupKramdown(place, beginning(text)),
  },
  {
    pattern: /\{(?:[^{}]|\{[^{}]*\})*\}/y,
    tell: ([text = ""], place) => markupBraces(place, beginning(text)),
  },
  {
    pattern: /\{/y,
    tell: (_, place) => markupBraceOpen(place),
  },
];

/** What stands in `text` at `offset`, where MDX cannot read on. */
export function detect(text: string, offset: number): Detected | undefined {
  for (const { pattern, tell } of detectors) {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    if (match) return { length: match[0].length, tell: (place) => tell([...match], place) };
  }
  return undefined;
}

/** Whether a tag's name is one of HTML, in either case, and not a component's. */
export function isHtml(name: string): boolean {
  return /^[a-z]/.test(name) || /^[A-Z0-9]+$/.test(name);
}

/** The first words of a passage, on one line. */
export function beginning(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 60).trimEnd()}…` : line;
}
