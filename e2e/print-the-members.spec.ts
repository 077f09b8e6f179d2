import { extractText, getDocumentProxy } from "unpdf";
import { expect, test } from "./quiet-page";

/** The text of the pages of a PDF. */
async function pagesOf(pdf: Buffer): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text.map((page) => page.replace(/\s+/g, " "));
}

test("the members of a day are a sheet for a steering committee", async ({ page }) => {
  await page.goto("/membres?au=2021-12-31");
  const names = await page.getByRole("table").first().getByRole("rowheader").allTextContents();
  expect(names).toHaveLength(42);
  const pages = await pagesOf(await page.pdf({ format: "A4" }));
  const text = pages.join(" ");
  expect(pages.length).toBeLessThanOrEqual(4);
  expect(pages[0]).toContain("42 membres au 31 décembre 2021");
  for (const name of names) expect(text).toContain(name.replace(/\s+/g, " "));
  expect(text).toContain("Par type");
  expect(text).toContain("Collectivités territoriales 9");
  expect(text).toContain("/membres?au=2021-12-31");
  expect(text).toMatch(/Registre arrêté au 30 janvier 2025/);
  expect(text).not.toContain("Afficher");
});
