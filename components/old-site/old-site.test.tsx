import { expect, test } from "vitest";
import { clubExample } from "../../lib/config-example";
import { load } from "../../lib/load";
import { htmlOf, textOf } from "../page/rendered";
import { LostPage } from "./lost-page";
import { OldSitePage } from "./old-site-page";

const site = await load(process.cwd(), "2026-11-24", clubExample);
const poss = {
  path: "/2019/11/14/POSS",
  subject: "la présence au Paris Open Source Summit",
  to: null,
  topic: "programme",
} as const;

test("an address without equivalent tells what stood there, and of which day", async () => {
  expect(await textOf(<LostPage site={site} path={poss.path} page={poss} />)).toContain(
    "Sur l’ancien site du Programme Vitam, on trouvait ici un billet du 14 novembre 2019 : la présence au Paris Open Source Summit.",
  );
});

test("a page about the software sends to the software's own places", async () => {
  const page = { ...poss, path: "/pages/versions", topic: "software" } as const;
  expect(await htmlOf(<LostPage site={site} path={page.path} page={page} />)).toContain(
    'href="https://exemple.fr/vitam"',
  );
});

test("what a visitor typed is shown nowhere as markup", async () => {
  const html = await htmlOf(<LostPage site={site} path={'/pages/"><script>'} page={null} />);
  expect(html).not.toContain("<script>");
  expect(html).toContain("/pages/%22%3E%3Cscript%3E");
});

test("the table links to what takes the place of an address, and only then", async () => {
  const html = await htmlOf(<OldSitePage site={site} />);
  expect(html).toContain('<a href="/actualites/42utilisateurs">le Club à 42 membres</a>');
  expect(html).toContain(">la présence au Paris Open Source Summit</th>");
});
