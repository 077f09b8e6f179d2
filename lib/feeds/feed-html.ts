import type { Element, ElementContent, Properties, RootContent } from "hast";
import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";

/** What means something without our stylesheet. */
const KEPT = new Set(
  "alt colSpan dateTime height href lang rowSpan scope src title width".split(" "),
);

const ADDRESSES = new Set(["href", "src"]);

/** Drawings, and versions of a picture that browsers choose from. */
const LEFT_OUT = new Set(["svg", "source"]);

const parser = unified().use(rehypeParse, { fragment: true });
const writer = unified().use(rehypeStringify);

/**
 * A page's HTML as it may be read elsewhere: no class, no handle for our own pages, every address
 * absolute, and in the place of a drawing what it says in words, with a link to see it.
 *
 * @param page the absolute address of the page
 */
export function feedHtml(html: string, page: string): string {
  function contentOf(nodes: readonly RootContent[]): ElementContent[] {
    return nodes.flatMap((node): ElementContent[] => {
      if (node.type === "text") return [node];
      if (node.type !== "element" || LEFT_OUT.has(node.tagName)) return [];
      if (node.tagName === "picture") return contentOf(node.children);
      const words = wordsOfDrawing(node);
      if (words !== undefined) return [inPlaceOfDrawing(words)];
      const children = contentOf(node.children);
      return [{ ...node, properties: portable(node.properties), children }];
    });
  }

  function inPlaceOfDrawing(words: string): Element {
    const link = element("a", { href: page }, text("Voir le dessin"));
    const sentence = /[.!?…]$/.test(words) ? words : `${words}.`;
    return element("p", {}, text(`${sentence} `), link, text("."));
  }

  function portable(properties: Properties): Properties {
    const kept = Object.entries(properties).filter(([name]) => KEPT.has(name));
    return Object.fromEntries(
      kept.map(([name, value]) => [name, ADDRESSES.has(name) ? absolute(String(value)) : value]),
    );
  }

  function absolute(address: string): string {
    return URL.canParse(address, page) ? new URL(address, page).href : address;
  }

  return writer.stringify({ type: "root", children: contentOf(parser.parse(html).children) });
}

/** What a drawing, or the only drawing of a figure, says in words. */
function wordsOfDrawing({ tagName, properties, children }: Element): string | undefined {
  if (properties.role === "img") return String(properties.ariaLabel ?? "");
  if (tagName !== "figure") return undefined;
  return children
    .flatMap((child) => (child.type === "element" ? wordsOfDrawing(child) : undefined))
    .find((words) => words !== undefined);
}

function element(tagName: string, properties: Properties, ...children: ElementContent[]): Element {
  return { type: "element", tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: "text", value };
}
