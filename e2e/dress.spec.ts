import { expect, test } from "./quiet-page";

for (const { motion, crossFades } of [
  { motion: "no-preference", crossFades: true },
  { motion: "reduce", crossFades: false },
] as const) {
  test(`pages ${crossFades ? "" : "do not "}cross-fade where motion is ${motion}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: motion });
    await page.addInitScript(() => {
      addEventListener("pagereveal", (event) => {
        document.documentElement.dataset.fades = String(event.viewTransition !== null);
      });
    });
    await page.goto("/");
    await page.getByRole("link", { name: "Le Club", exact: true }).click();
    await expect(page.locator("html")).toHaveAttribute("data-fades", String(crossFades));
  });
}
