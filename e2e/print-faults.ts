import type { Page } from "@playwright/test";
import { type Piece, print, type Sheet, unspaced } from "./paper";

/** Of the page's box in styles/print.css: 16 mm, in points. */
const MARGIN = (16 / 25.4) * 72;

/**
 * What a page loses on A4, or should not show there: what leaves the margins or lies over another
 * text, links and forms that nobody can use, addresses outside the site, rows and heads of tables.
 */
export async function printFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: "print" });
  const { heading, outside, tables, useless } = await whatToPrint(page);
  const sheets = await print(page);
  await page.emulateMedia({ media: "screen" });
  const isWritten = (text: string) => sheets.some((sheet) => sheet.text.includes(unspaced(text)));
  const faults = [...layoutFaults(sheets), ...useless.map((name) => `<${name}> is shown`)];
  if (!isWritten(heading)) faults.push("the heading is not there");
  for (const address of outside)
    if (!isWritten(`(${address})`)) faults.push(`${address} is not told`);
  for (const { title, head, rows } of tables) {
    if (!isWritten(title + head)) faults.push(`“${title}” does not stand over its table`);
    for (const row of rows.map(unspaced)) {
      const holders = sheets.filter(({ text }) => text.includes(row));
      if (holders.length === 0) faults.push(`the row ${row} is broken`);
      if (holders.length === 1 && !holders[0]?.text.includes(unspaced(head)))
        faults.push(`the row ${row} stands on a sheet without the head of its table`);
    }
  }
  return faults;
}

function whatToPrint(page: Page) {
  return page.evaluate(() => ({
    heading: document.querySelector("h1")?.textContent ?? "",
    outside: [...document.querySelectorAll("main a[href^=http]")].map(
      (link) => link.getAttribute("href") ?? "",
    ),
    tables: [...document.querySelectorAll("table")].map((table) => ({
      title: table.querySelector("caption:not(.sr-only)")?.textContent ?? "",
      head: table.querySelector("thead")?.textContent ?? "",
      rows: [...table.querySelectorAll("tbody tr")].map((row) => row.textContent ?? ""),
    })),
    useless: [...document.querySelectorAll("nav, form, .button, .skip")]
      .filter((element) => element.checkVisibility())
      .map(({ localName }) => localName),
  }));
}

function layoutFaults(sheets: readonly Sheet[]): string[] {
  const faults: string[] = [];
  for (const [index, { width, pieces }] of sheets.entries()) {
    for (const [at, one] of pieces.entries()) {
      // Large letters may hang over the margin a little, for the eye.
      const overhang = 1 + 0.05 * (one.top - one.bottom);
      if (one.left < MARGIN - overhang || one.right > width - MARGIN + overhang)
        faults.push(`sheet ${index + 1}: “${one.text}” leaves the margins`);
      for (const other of pieces.slice(at + 1)) {
        if (overlap(one, other))
          faults.push(`sheet ${index + 1}: “${one.text}” and “${other.text}” overlap`);
      }
    }
  }
  return faults;
}

/** By more than kerning brings letters of a line together. */
function overlap(one: Piece, other: Piece): boolean {
  const height = Math.min(one.top - one.bottom, other.top - other.bottom);
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const up = Math.min(one.top, other.top) - Math.max(one.bottom, other.bottom);
  return across > height && up > height / 3;
}
