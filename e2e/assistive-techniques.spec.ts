import { accessibilityTree, type Told } from "./accessibility-tree";
import { expect, test } from "./quiet-page";

test("the frieze is one picture, whose name holds the table's first number and its last", async ({
  page,
}) => {
  await page.goto("/");
  const pictures = (await accessibilityTree(page)).filter(({ role }) => role === "image");
  expect(pictures).toHaveLength(1);
  const rows = page.getByRole("table", { name: /^Les mêmes données/ }).getByRole("row");
  const years = await rows.evaluateAll((all) =>
    all
      .filter((row) => row.querySelector("th a"))
      .map((row) => ({
        year: row.querySelector("th a")?.textContent ?? "",
        count: row.lastElementChild?.textContent ?? "",
      })),
  );
  const [first, last] = [years.at(0), years.at(-1)];
  expect(pictures[0]?.name).toMatch(
    new RegExp(
      `De ${first?.count} partenaires fin ${first?.year} à ${last?.count} membres le .*${last?.year}`,
    ),
  );
});

test("the article's frieze tells how many are new, and its caption is told with it", async ({
  page,
}) => {
  await page.goto("/actualites/42utilisateurs");
  const told = await accessibilityTree(page);
  const picture = told.find(({ role }) => role === "image");
  expect(picture?.name).toMatch(/à 42 membres le 21 décembre 2021, dont 7 nouveaux$/);
  await expect(
    page.getByText(/42 le 21.décembre.2021, dont 7 depuis le 28.septembre.2021\./),
  ).toHaveCount(1);
  const captions = (await page.locator("figcaption").allTextContents()).map(plain);
  const figures = told.filter(({ role }) => role === "figure").map(({ name }) => name);
  expect(figures).toEqual(captions);
});

test("every control of the register's form has its name", async ({ page }) => {
  await page.goto("/membres/tableau?type=esn");
  await expect(page.getByRole("search")).toMatchAriaSnapshot(`
    - search:
      - text: Nom, lieu ou mot
      - searchbox "Nom, lieu ou mot"
      - text: État au
      - textbox "État au"
      - text: Comparer avec le
      - textbox "Comparer avec le"
      - text: Ordre
      - combobox "Ordre"
      - button "Afficher"
  `);
});

test("a field in error says so and why, and the error leads to the field", async ({ page }) => {
  await page.goto("/membres?au=hier&depuis=2021-02-30&type=rien");
  await expect(page).toHaveTitle(/^Date non valide\s: le 30\sfévrier\s2021 n’existe pas/);
  const told = await accessibilityTree(page);
  for (const [name, value] of [
    ["État au", "« hier »"],
    ["Comparer avec le", "« 2021-02-30 »"],
  ] as const) {
    const field = told.find((one) => one.name === name && isField(one));
    expect(field).toMatchObject({ isInvalid: true });
    expect(field?.description).toMatch(new RegExp(`^${name} : ${value} n’est pas un jour`));
  }
  await expect(page.getByRole("alert")).toContainText("La valeur « rien » n’existe pas");
  await page.getByRole("alert").getByRole("link", { name: "Comparer avec le" }).click();
  await expect(page.getByLabel("Comparer avec le")).toBeFocused();
});

function isField({ role }: Told): boolean {
  return role === "textbox" || role === "Date";
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
