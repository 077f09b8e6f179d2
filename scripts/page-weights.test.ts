import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { weighPages, withWeights } from "./page-weights";

const base64 = (length: number) => Buffer.from("a".repeat(length)).toString("base64");
const assets = {
  addresses: {
    stylesheet: "/site.css",
    article: "/article.css",
    font: "/font.woff2",
    feeds: "/feeds.css",
  },
  files: [
    { address: "/site.css", contentType: "text/css", body: base64(5000) },
    { address: "/article.css", contentType: "text/css", body: base64(1) },
    { address: "/font.woff2", contentType: "font/woff2", body: base64(14_210) },
  ],
};

/** Text that brotli cannot make much smaller. */
function noise(length: number): string {
  return Array.from({ length }, (_, index) => Math.sin(index).toString(36).slice(4, 8)).join("");
}

test("the middle page and the heaviest are weighed with the stylesheet, compressed", () => {
  const { median, heaviest, stylesheet } = weighPages([noise(900), "", noise(100)], assets);
  expect(stylesheet).toBeLessThan(100);
  expect(median).toBeGreaterThan(stylesheet + 100);
  expect(heaviest).toBeGreaterThan(2 * median);
  expect(heaviest).toBeLessThan(3600);
});

test("a page is weighed with the stylesheet that it names, an article with its own", () => {
  const size = (text: string) => brotliCompressSync(text).length;
  expect(weighPages(["/article.css"], assets).median).toBe(size("/article.css") + size("a"));
  expect(weighPages(["/site.css"], assets).median).toBe(size("/site.css") + size("a".repeat(5000)));
});

test("a font, compressed already, weighs what it is", () => {
  expect(weighPages([""], assets).font).toBe(14_210);
});

test("weights stand in their places, in French; other text stays", () => {
  const weights = { median: 8123, heaviest: 13_960, stylesheet: 1000, font: 14_210 };
  const page =
    '<li>… <span data-weight="median">9 Ko</span>, <span data-weight="font">…</span></li><i data-weight="font">…</i>';
  expect(withWeights(page, weights)).toBe(
    '<li>… <span data-weight="median">8,1\u00a0Ko</span>, <span data-weight="font">14,2\u00a0Ko</span></li><i data-weight="font">…</i>',
  );
  const unknown = '<span data-weight="script">…</span>';
  expect(withWeights(unknown, weights)).toBe(unknown);
});
