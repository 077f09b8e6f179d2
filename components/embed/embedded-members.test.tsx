import { expect, test } from "vitest";
import { siteExample } from "../../lib/api/site-example";
import { readMembersQuery } from "../../lib/members/members-query";
import { htmlOf, textOf } from "../page/rendered";
import { EmbeddedMembers } from "./embedded-members";

function frame(search: string) {
  const { query, faults } = readMembersQuery(new URLSearchParams(search), siteExample.register, [
    "type",
    "au",
  ]);
  return <EmbeddedMembers site={siteExample} query={query} faults={faults} />;
}

test("members stand by kind under their number, then the source and its day", async () => {
  expect(await textOf(frame("type=ministere&au=2021-12-31"))).toBe(
    "2 membres sur 6 au 31 décembre 2021 Ministères et administrations centrales 2 " +
      "DINUM Œuvre d’État Source : Club utilisateurs Vitam, membres connus au 30 juin 2022.",
  );
});

test("every link leads out of the frame", async () => {
  const links = (await htmlOf(frame(""))).match(/<a [^>]+>/g) ?? [];
  expect(links.length).toBeGreaterThan(7);
  for (const link of links) expect(link).toContain('target="_top"');
});

test("the source is the same list on the site", async () => {
  expect(await htmlOf(frame("type=esn&au=2021-12-31"))).toContain(
    'href="/membres?type=esn&amp;au=2021-12-31"',
  );
});

test("a day to come shows the last day that the register knows", async () => {
  expect(await textOf(frame("au=2040-01-01"))).toContain("membres au 30 juin 2022");
});

test("nobody on a day before the first member is said", async () => {
  expect(await textOf(frame("au=1900-01-01"))).toContain(
    "Aucun membre ne correspond à cette demande.",
  );
});

test("faults are told, fields of other pages among them", async () => {
  const text = await textOf(frame("q=ratp&type=ville&au=hier"));
  expect(text).toContain("Le champ « q » n’existe pas. Attendu : « type », « au ».");
  expect(text).toContain("La valeur « ville » n’existe pas");
  expect(text).toContain("« hier » n’est pas un jour du calendrier");
});
