import { expect, test } from "vitest";
import { problemAnchor, problems } from "../../lib/api/problem";
import { siteExample } from "../../lib/api/site-example";
import { htmlOf, textOf } from "../page/rendered";
import { DataPage } from "./data-page";

const html = await htmlOf(<DataPage site={siteExample} />);
const text = await textOf(<DataPage site={siteExample} />);

test("every kind of problem has the place to which answers lead", () => {
  for (const { status } of Object.values(problems))
    expect(html).toContain(`id="${problemAnchor(status)}"`);
});

test("portals find the catalogue from the page's head", () => {
  const [, head = ""] = /<head>(.*)<\/head>/s.exec(html) ?? [];
  expect(head).toMatch(/<link rel="alternate" type="application\/ld\+json" href="\/dcat\.jsonld"/);
});

test("every link inside the page leads to a place", () => {
  const places = [...html.matchAll(/href="#([^"]+)"/g)].map(([, place = ""]) => place);
  expect(places.length).toBeGreaterThan(10);
  for (const place of places) expect(html).toContain(`id="${place}"`);
});

test("a parameter is told with its values, its default and its meaning", () => {
  expect(text).toContain(
    "status current , former , all (sinon current ) Les membres de ce jour, ceux qui étaient partis, ou tous.",
  );
  expect(text).toContain("perPage nombre de 1 à 1000 (sinon 1000 ) Combien de membres par page.");
});

test("a field is told with what stands there", () => {
  expect(text).toContain("data[].updated jour ou null Le jour de la dernière mise à jour.");
  expect(html).toContain('<code>left</code></th><td data-label="Valeur"><a href="#date">date</a>');
});

test("what all answers hold is told once", () => {
  expect(text.match(/meta\.builtOn jour/g)).toHaveLength(1);
});
