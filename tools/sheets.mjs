/*
 * Purpose: the pages of a PDF as pictures; imported by planche.mjs, does nothing alone.
 */
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** @returns {Promise<Buffer[]>} each page as PNG, at 96 dots per inch */
export async function sheetsOf(pdf) {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const sheets = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: 96 / 72 });
    const { canvas } = document.canvasFactory.create(viewport.width, viewport.height);
    await page.render({ canvas, viewport }).promise;
    sheets.push(canvas.toBuffer("image/png"));
  }
  return sheets;
}
