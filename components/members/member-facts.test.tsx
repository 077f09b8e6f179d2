import { expect, test } from "vitest";
import { territoriesOf } from "../../lib/members/official-territories";
import { formerName, member, register } from "../../lib/members/register-example";
import { htmlOf } from "../page/rendered";
import { MemberFacts } from "./member-facts";

test("the member that took over is named, and found", async () => {
  const former = member("dinsic", "DINSIC", { succeededBy: "dinum" });
  const all = register(former, member("dinum", "Direction interministérielle du numérique"));
  expect(await htmlOf(<MemberFacts member={former} register={all} />)).toContain(
    '<a href="/membres/dinum">Direction interministérielle du numérique</a>',
  );
});

test("whom a member continues is named, and found", async () => {
  const former = member("dinsic", "DINSIC", { succeededBy: "dinum" });
  const dinum = member("dinum", "DINUM");
  const html = await htmlOf(<MemberFacts member={dinum} register={register(former, dinum)} />);
  expect(html).toMatch(/Prend la suite de<\/dt><dd[^>]*><a href="\/membres\/dinsic">DINSIC<\/a>/);
});

test("a former name is set in French typography", async () => {
  const renamed = member("urssaf", "Urssaf", {
    formerNames: [formerName("Acoss - Urssaf", "2021")],
  });
  expect(await htmlOf(<MemberFacts member={renamed} register={register(renamed)} />)).toContain(
    "Acoss\u00a0– Urssaf",
  );
});

test("a place is told with the territory, its département and région, each name once", async () => {
  const [cergy] = territoriesOf("95127");
  const placed = member("cergy", "Cergy-Pontoise", {
    place: "Cergy-Pontoise",
    territory: cergy ?? null,
  });
  expect(await htmlOf(<MemberFacts member={placed} register={register(placed)} />)).toMatch(
    /Cergy-Pontoise.* <span[^>]*>Cergy, Val-d’Oise, Île-de-France<\/span>/,
  );
});

test("a SIREN leads to the public directory", async () => {
  const numbered = member("ratp", "RATP", { siren: "775663438" });
  expect(await htmlOf(<MemberFacts member={numbered} register={register(numbered)} />)).toContain(
    '<a href="https://annuaire-entreprises.data.gouv.fr/entreprise/775663438">775\u202f663\u202f438</a>',
  );
});
