import type { Page } from "@playwright/test";
import type { SentPage } from "./every-page";

/** What a page is made of, for those who hear it. */
export interface ReadPage extends SentPage {
  title: string;
  language: string;
  headings: { level: number; text: string }[];
  /** Elements that open a region of the page; navigations with their names. */
  landmarks: string[];
  /** Header and footer as they are written, but for the mark of the current part. */
  frame: string;
  links: { name: string; target: string; opensWindow: boolean }[];
  /** Pieces of text that no `lang` of their own nor `code` encloses. */
  frenchTexts: string[];
}

/** Reads pages as they were sent, in the browser but without showing them. */
export function readPages(page: Page, pages: readonly SentPage[]): Promise<ReadPage[]> {
  return page.evaluate((sent) => {
    return sent.map(read);

    function read(one: (typeof sent)[number]) {
      const parsed = new DOMParser().parseFromString(one.html, "text/html");
      return {
        ...one,
        title: plain(parsed.title),
        language: parsed.documentElement.lang,
        headings: [...parsed.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((heading) => ({
          level: Number(heading.localName.slice(1)),
          text: plain(heading.textContent),
        })),
        landmarks: [
          ...parsed.querySelectorAll("body > .wrapper > :is(header, footer), main, nav"),
        ].map((region) => [region.localName, region.ariaLabel].filter(Boolean).join(" ")),
        frame: [...parsed.querySelectorAll("body > .wrapper > :is(header, footer)")]
          .map((region) => region.outerHTML.replaceAll(' aria-current="true"', ""))
          .join(""),
        links: [...parsed.querySelectorAll("a[href]")].map((link) => ({
          name: plain(spoken(link)),
          target: link.getAttribute("href") ?? "",
          opensWindow: link.getAttribute("target") === "_blank",
        })),
        frenchTexts: textsOf(parsed),
      };
    }
    /** What is heard of an element. */
    function spoken(node: Node): string {
      if (!(node instanceof Element)) return node.textContent ?? "";
      if (node.ariaHidden === "true") return "";
      return (
        node.ariaLabel ?? node.getAttribute("alt") ?? [...node.childNodes].map(spoken).join("")
      );
    }
    function textsOf(parsed: Document): string[] {
      const texts = [];
      const walker = parsed.createTreeWalker(parsed.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode;
        if (!parentElement?.closest("body [lang], code, script")) texts.push(plain(textContent));
      }
      return texts;
    }
    function plain(text: string | null): string {
      return text?.replace(/\s+/g, " ").trim() ?? "";
    }
  }, pages);
}
