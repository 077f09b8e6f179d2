import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { parseMdx } from "../lib/content/markdown";
import { Mdx } from "./mdx";

const components = {
  Member: ({ id, children }: { id: string; children?: ReactNode }) => (
    <a href={`/membres/${id}`}>{children ?? id}</a>
  ),
  Callout: ({ title, children }: { title: string; children: ReactNode }) => (
    <aside aria-label={title}>{children}</aside>
  ),
};

async function html(source: string): Promise<string> {
  return renderToStaticMarkup(await Mdx({ text: parseMdx(source), components }));
}

test("Markdown becomes HTML in French typography", async () => {
  expect(
    await html('## Et *42* !\n\nPour l\'équipe, "**42**" est [la réponse](https://a.fr/b,%27c) !'),
  ).toBe(
    '<h2 id="et-42">Et <em>42</em>\u00a0!</h2>\n' +
      "<p>Pour l’équipe, «\u00a0<strong>42</strong>\u00a0» est " +
      '<a href="https://a.fr/b,%27c">la réponse</a>\u202f!</p>',
  );
});

test("a post of the old site is taken in as it is", async () => {
  expect(
    await html(
      [
        "![Logos](/public/images/202112_utilisateurs.jpg)",
        "",
        "Depuis l'été, deux arrivées :",
        "",
        "* **Lex Persona**, éditeur ;",
        "* la **RATP** essaie l'outil ; ",
        "",
        "Bienvenue !",
      ].join("\n"),
    ),
  ).toContain(
    '<p><img src="/public/images/202112_utilisateurs.jpg" alt="Logos"/></p>\n' +
      "<p>Depuis l’été, deux arrivées\u00a0:</p>\n<ul>\n" +
      "<li><strong>Lex Persona</strong>, éditeur\u202f;</li>\n" +
      "<li>la <strong>RATP</strong> essaie l’outil\u202f;</li>\n</ul>\n" +
      "<p>Bienvenue\u202f!</p>",
  );
});

test("components receive their attributes and children", async () => {
  expect(
    await html(
      '<Callout title="À savoir !">\n  L\'essai de <Member id="ratp">la RATP</Member> ;\n</Callout>',
    ),
  ).toBe(
    '<aside aria-label="À savoir\u00a0!"><p>L’essai de <a href="/membres/ratp">la RATP</a>\u202f;</p></aside>',
  );
});

test("the cells of a table are aligned by class names, not by style attributes", async () => {
  expect(await html("| an | total |\n|:--|--:|\n| 2021 | 42 |")).toBe(
    '<table><thead><tr><th class="text-left">an</th><th class="text-right">total</th></tr></thead>' +
      '<tbody><tr><td class="text-left">2021</td><td class="text-right">42</td></tr></tbody></table>',
  );
});

test("a table too wide for a phone becomes blocks there, each cell under its column's name", async () => {
  const table = await html(
    "| organisation | rencontre | lieu |\n|--|--|--|\n| Ministère de la Transition | mars | Pierrefitte-sur-Seine |",
  );
  expect(table).toContain('<table class="stacked">');
  expect(table).toContain(
    '<td>Ministère de la Transition</td><td data-label="rencontre">mars</td>',
  );
});

test("notes speak French", async () => {
  const note = await html("Un fait[^1].\n\n[^1]: Sa source.");
  expect(note).toContain('<h2 id="footnote-label">Notes</h2>');
  expect(note).toContain('aria-label="Retour à l’appel de la note 1"');
  expect(note).not.toMatch(/footnotes?<|back to|user-content/i);
});

test("expressions and imports never run", async () => {
  expect(await html("import fs from 'fs'\n\nUn {process.exit(1)}deux")).toBe("<p>Un deux</p>");
});

test("the empty text is nothing", async () => {
  expect(await html("")).toBe("");
});
