import type { Page } from "@playwright/test";
import { getDocumentProxy } from "unpdf";

/** A piece of text on paper; lengths in points, from the sheet's lower left corner. */
export interface Piece {
  text: string;
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/** One sheet of a printed page. */
export interface Sheet {
  width: number;
  /** All that is written on it, as `unspaced` gives it. */
  text: string;
  pieces: Piece[];
}

/** How high a capital is, where a size of text is 1. */
const CAPITAL = 0.7;

/** Prints a page on A4 as Chromium does. */
export async function print(page: Page): Promise<Sheet[]> {
  const document = await getDocumentProxy(
    new Uint8Array(await page.pdf({ preferCSSPageSize: true })),
  );
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const sheet = await document.getPage(number);
    const pieces: Piece[] = [];
    for (const item of (await sheet.getTextContent()).items) {
      if (!("str" in item) || item.str.trim() === "") continue;
      const [, slope = 0, , , x = 0, y = 0] = item.transform;
      const { str: text, width, height } = item;
      const capital = CAPITAL * height;
      // Written upright, or upwards by a quarter of a turn.
      pieces.push(
        slope > 0
          ? { text, left: x - capital, right: x, bottom: y, top: y + width }
          : { text, left: x, right: x + width, bottom: y, top: y + capital },
      );
    }
    const text = unspaced(pieces.map((piece) => piece.text).join(""));
    sheets.push({ width: sheet.getViewport({ scale: 1 }).width, text, pieces });
  }
  return sheets;
}

/** A text to look for on a sheet: on paper, lines break elsewhere and styles may raise letters. */
export function unspaced(text: string): string {
  return text.replace(/\s/g, "").toLowerCase();
}
