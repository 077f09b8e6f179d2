import type { Locator } from "@playwright/test";
import { contrast } from "./contrast";
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

test("in forced colours the frieze, the button, newcomers and the current part are told apart", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/actualites/42utilisateurs");
  const canvas = "rgb(255, 255, 255)";
  for (const line of [".certain", ".possible", ".new", ".bracket", "circle"]) {
    const stroke = await style(page.locator(`.frieze-wide ${line}`).first(), "stroke");
    expect(contrast(stroke, canvas), line).toBeGreaterThan(3);
  }
  const newcomer = page.locator("a.new").first();
  expect(await style(newcomer, "text-decoration-line")).toBe("underline");

  const [current, other] = ["Actualités", "Membres"].map((name) =>
    page.getByRole("banner").getByRole("link", { name, exact: true }),
  );
  expect(await style(current, "border-bottom-color")).not.toBe(canvas);
  expect(await style(other, "border-bottom-color")).toBe(canvas);

  const button = page.getByRole("banner").getByRole("link", { name: "Rejoindre" });
  const face = await style(button, "background-color");
  expect(contrast(await style(button, "color"), face)).toBeGreaterThan(4.5);
  expect(contrast(await style(button, "border-top-color"), canvas)).toBeGreaterThan(3);
});

function style(locator: Locator | undefined, property: string): Promise<string> {
  if (!locator) throw new Error("Unexpected lack of an element");
  return locator.evaluate(
    (element, name) => getComputedStyle(element).getPropertyValue(name),
    property,
  );
}
