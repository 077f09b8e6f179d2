import { expect, test } from "vitest";
import { siteExample } from "../../lib/api/site-example";
import { post } from "../../lib/posts/post-example";
import { oldSiteExample } from "../../lib/site-example";
import { htmlOf, textOf } from "../page/rendered";
import { LostPage } from "./lost-page";
import { OldSitePage } from "./old-site-page";

const withTable = {
  ...siteExample,
  oldSite: {
    ...oldSiteExample,
    topics: { software: [{ title: "Code source", to: "https://exemple.fr/vitam" }] },
    pages: [
      {
        path: "/2019/11/14/POSS",
        subject: "la présence au Paris Open Source Summit",
        to: null,
        topic: "programme",
      },
      {
        path: "/2021/12/21/42utilisateurs",
        subject: "le Club à 42 membres",
        to: null,
        topic: "club",
      },
    ],
  },
};

const poss = {
  path: "/2019/11/14/POSS",
  subject: "la présence au Paris Open Source Summit",
  to: null,
  topic: "programme",
} as const;

test("an address without equivalent tells what stood there, and of which day", async () => {
  expect(await textOf(<LostPage site={siteExample} path={poss.path} page={poss} />)).toContain(
    "Sur l’ancien site du Programme Vitam, on trouvait ici un billet du 14 novembre 2019 : la présence au Paris Open Source Summit.",
  );
});

test("a page about the software sends to the software's own places", async () => {
  const page = { ...poss, path: "/pages/versions", topic: "software" } as const;
  expect(await htmlOf(<LostPage site={withTable} path={page.path} page={page} />)).toContain(
    'href="https://exemple.fr/vitam"',
  );
});

test("what a visitor typed is shown nowhere as markup", async () => {
  const html = await htmlOf(<LostPage site={siteExample} path={'/pages/"><script>'} page={null} />);
  expect(html).not.toContain("<script>");
  expect(html).toContain("/pages/%22%3E%3Cscript%3E");
});

test("the table links to what takes the place of an address, and only then", async () => {
  const posts = [post("42utilisateurs", { formerUrls: ["/2021/12/21/42utilisateurs/"] })];
  const html = await htmlOf(<OldSitePage site={{ ...withTable, posts }} />);
  expect(html).toContain('<a href="/actualites/42utilisateurs">le Club à 42 membres</a>');
  expect(html).toContain("<b>la présence au Paris Open Source Summit</b> /2019/11/14/POSS</li>");
});
