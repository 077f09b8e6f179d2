import { expect, test } from "vitest";
import { siteExample } from "../../lib/api/site-example";
import { dark, light } from "../../styles/colours";
import { Page } from "./page";
import { htmlOf } from "./rendered";

function html(path: string): Promise<string> {
  const title = "42 membres, n'est-ce pas ?";
  return htmlOf(
    <Page site={siteExample} title={title} description="Le registre." path={path}>
      <h1>42</h1>
    </Page>,
  );
}

test("a link to the page shows its title and its picture elsewhere", async () => {
  const head = await html("/membres/ratp");
  for (const meta of [
    `<meta property="og:title" content="42 membres, n’est-ce pas\u202f?"/>`,
    `<meta property="og:url" content="https://club.exemple.fr/membres/ratp"/>`,
    `<meta property="og:image" content="https://club.exemple.fr/og/membres/ratp.png"/>`,
    `<meta property="og:image:alt" content="RATP, membre depuis fin 2021, étudie Vitam"/>`,
    `<meta name="twitter:card" content="summary_large_image"/>`,
  ])
    expect(head).toContain(meta);
  expect(await html("/nulle-part")).toContain("/og/accueil.png");
});

test("a page is said to be in French", async () => {
  expect(await html("/membres")).toContain('<html lang="fr">');
});

test("a post is told to be an article, any other page one of the site", async () => {
  const kind = '<meta property="og:type" content=';
  expect(await html("/actualites/42utilisateurs")).toContain(`${kind}"article"/>`);
  expect(await html("/actualites")).toContain(`${kind}"website"/>`);
});

test("the browser's own frame takes the colour of the paper, light and dark", async () => {
  const themes = [...(await html("/")).matchAll(/name="theme-color" content="(#\w+)"/g)];
  expect(themes.map(([, colour]) => colour)).toEqual([light.paper, dark.paper]);
});
