import { paperFaults, print, unspaced } from "./paper";
import { expect, test } from "./quiet-page";
import { open, templates } from "./templates";

/** Of the page's box in styles/print.css: 16 mm, in points. */
const MARGIN = (16 / 25.4) * 72;

for (const template of templates) {
  test(`${template.name} is whole on A4`, async ({ page }) => {
    await open(page, template);
    await page.emulateMedia({ media: "print" });
    const onPage = await page.evaluate(() => ({
      heading: document.querySelector("h1")?.textContent ?? "",
      outside: [...document.querySelectorAll("main a[href^=http]")].map(
        (link) => link.getAttribute("href") ?? "",
      ),
      tables: [...document.querySelectorAll("table")].map((table) => ({
        caption: table.querySelector("caption:not(.sr-only)")?.textContent ?? "",
        head: table.querySelector("thead")?.textContent ?? "",
        rows: [...table.querySelectorAll("tbody tr")].map((row) => row.textContent ?? ""),
      })),
    }));
    await expect(page.locator("nav, form, .button, .skip").filter({ visible: true })).toHaveCount(
      0,
    );

    const sheets = await print(page);
    test.info().annotations.push({ type: "sheets", description: String(sheets.length) });
    expect(paperFaults(sheets, MARGIN)).toEqual([]);
    expect(sheets[0]?.text).toContain(unspaced(onPage.heading));
    const all = sheets.map(({ text }) => text).join("|");
    for (const address of onPage.outside) expect(all).toContain(unspaced(`(${address})`));
    for (const { caption, head, rows } of onPage.tables) {
      expect(all, "a title beside its table").toContain(unspaced(caption + head));
      for (const row of rows.map(unspaced)) {
        const holders = sheets.filter(({ text }) => text.includes(row));
        expect(holders, `sheets that hold the whole row ${row}`).not.toEqual([]);
        if (holders.length === 1) expect(holders[0]?.text).toContain(unspaced(head));
      }
    }
  });
}

test("a sheet says of what site, address and day it is", async ({ page }) => {
  for (const address of ["/", "/membres/ratp", "/recherche?q=archives", "/membres?au=2021-12-31"]) {
    await page.goto(address);
    const [sheet] = await print(page);
    expect(sheet?.text).toContain(unspaced("Club utilisateurs Vitam"));
    expect(sheet?.text).toContain(unspaced(`.example${address}`));
    expect(sheet?.text).toContain(
      unspaced("Registre arrêté au 30 janvier 2025, site construit le"),
    );
  }
});
