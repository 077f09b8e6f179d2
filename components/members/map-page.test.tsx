import { expect, test } from "vitest";
import { siteExample } from "../../lib/api/site-example";
import { territoriesOf } from "../../lib/members/official-territories";
import { member, register } from "../../lib/members/register-example";
import { htmlOf, textOf } from "../page/rendered";
import { MapPage } from "./map-page";

const seat = (code: string) => ({ territory: territoriesOf(code)[0] ?? null });
const site = {
  ...siteExample,
  register: register(
    member("ratp", "RATP", seat("75056")),
    member("inpi", "INPI", seat("92026")),
    member("gard", "Gard", seat("departement-30")),
    member("guyane", "Guyane", seat("region-03")),
    member("bretagne", "Bretagne", seat("region-53")),
    member("reunion", "Réunion", seat("97411")),
    member("ailleurs", "Ailleurs"),
  ),
};
const page = <MapPage site={site} />;

test("a number stands on each département that has members, and on no other", async () => {
  const drawing = /<svg class="territory-map"[\s\S]*?<\/svg>/.exec(await htmlOf(page))?.[0] ?? "";
  expect(drawing.match(/<circle/g)).toHaveLength(4);
});

test("the drawing is told in a sentence", async () => {
  expect(await htmlOf(page)).toMatch(/<svg[^>]* role="img" aria-label="Où sont les membres, par/);
});

test("each territory leads to its members", async () => {
  const html = await htmlOf(page);
  expect(html).toContain('<a href="/membres?region=53">Bretagne</a>');
  expect(html).toContain('<a href="/membres?departement=30">Gard</a>');
});

test("who has no place on the map is told", async () => {
  const text = await textOf(page);
  expect(text).toContain("6 membres dont on connaît le siège, 1 sans lieu connu.");
  expect(text).toContain("2 n’ont pas de place sur la carte");
});
