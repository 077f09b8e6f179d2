import { expect, test } from "vitest";
import { feedHtml } from "./feed-html";

const PAGE = "https://exemple.fr/actualites/42utilisateurs";

test("every address is absolute, with what it asks for and its place in the page", () => {
  expect(
    feedHtml(
      '<a href="/membres?au=2021-12-31&amp;tri=nom">a</a><a href="#note-1">b</a><img src="/images/é.jpg" alt="c">',
      PAGE,
    ),
  ).toBe(
    '<a href="https://exemple.fr/membres?au=2021-12-31&#x26;tri=nom">a</a>' +
      '<a href="https://exemple.fr/actualites/42utilisateurs#note-1">b</a>' +
      '<img src="https://exemple.fr/images/%C3%A9.jpg" alt="c">',
  );
});

test("addresses elsewhere stay as they are", () => {
  const html = '<a href="mailto:a@b.fr">m</a><a href="https://fr.wikipedia.org/l%27univers">w</a>';
  expect(feedHtml(html, PAGE)).toBe(html);
});

test("what only our pages need goes, what means something stays", () => {
  expect(
    feedHtml(
      '<ul class="arrivals"><li id="a" aria-label="x"><time dateTime="2021-12-21">21 décembre</time> <span lang="en" class="y">club</span><!-- --></li></ul>',
      PAGE,
    ),
  ).toBe(
    '<ul><li><time datetime="2021-12-21">21 décembre</time> <span lang="en">club</span></li></ul>',
  );
});

test("a drawing gives way to its words, once, with a link to see it", () => {
  expect(
    feedHtml(
      '<figure><div role="img" aria-label="De 21 à 42 membres."><svg><text>42</text></svg><svg></svg></div><figcaption>Le pointillé…</figcaption></figure><svg aria-hidden="true"></svg>',
      PAGE,
    ),
  ).toBe(`<p>De 21 à 42 membres. <a href="${PAGE}">Voir le dessin</a>.</p>`);
});

test("the words of a drawing end as a sentence", () => {
  expect(feedHtml('<div role="img" aria-label="De 21 à 42, dont 7 nouveaux"></div>', PAGE)).toBe(
    `<p>De 21 à 42, dont 7 nouveaux. <a href="${PAGE}">Voir le dessin</a>.</p>`,
  );
});

test("a picture in its figure stays, with its caption", () => {
  const html =
    '<figure><img src="https://exemple.fr/a.jpg" alt="b"><figcaption>c</figcaption></figure>';
  expect(feedHtml(html, PAGE)).toBe(html);
});
