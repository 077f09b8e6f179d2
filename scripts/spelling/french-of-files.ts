import { readFileSync } from "node:fs";
import { tokenizer, tokTypes } from "acorn";
import { transformSync } from "esbuild";
import type { Text } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";

const markdown = unified().use(remarkParse).use(remarkGfm);

/** What is to be typed, in a sentence for authors: « asOf », `draft: true`, `--membre ratp`. */
const TYPED = /« [A-Za-z]+ »|\b[A-Za-z]+: ?\S*|npm run \w+(?: -- \w+)?|--[a-z-]+ [a-z-]+/g;

/** The prose of a Markdown file, without its code. */
export function proseOf(path: string): string {
  const words: string[] = [];
  visit(markdown.parse(readFileSync(path, "utf8")), "text", ({ value }: Text) => {
    words.push(value);
  });
  return words.join("\n").replace(TYPED, " ");
}

/** The examples of a rule of the check, which are misspelt on purpose. */
const EXAMPLES = /^ {2}examples: \{(?:.*|\n[\s\S]*?^ {2})\},$/gm;

/**
 * The sentences that a TypeScript file holds as strings, for files that speak French to authors.
 * A string without a space is an id, a key, or a piece of a word.
 */
export function sentencesOf(path: string): string {
  const source = readFileSync(path, "utf8").replace(EXAMPLES, "");
  const { code } = transformSync(source, { loader: "ts", charset: "utf8" });
  return [...tokenizer(code, { ecmaVersion: "latest", sourceType: "module" })]
    .filter(({ type }) => type === tokTypes.string || type === tokTypes.template)
    .map(({ start, end }) => code.slice(start, end).replace(/\\./g, " "))
    .filter((text) => text.includes(" "))
    .join("\n")
    .replace(TYPED, " ");
}
