import { expect, test } from "vitest";
import { clubExample } from "../../lib/config-example";
import { load } from "../../lib/load";
import config from "../../site.config";
import { accessibilityStatus } from "../page/accessibility-status";
import { htmlOf } from "../page/rendered";
import { AccessibilityPage } from "./accessibility-page";
import { accessibilityText } from "./accessibility-text";

const html = await htmlOf(
  <AccessibilityPage site={await load(process.cwd(), "2026-11-24", clubExample)} />,
);

test("the statement and the foot of the page say the same", () => {
  expect(html).toContain("Ce site est <strong>partiellement conforme</strong> au référentiel");
  expect(html).toMatch(
    /<a href="\/accessibilite"[^>]*>Accessibilité\u00a0: partiellement conforme<\/a>/,
  );
});

test("its parts stand in the order imposed", () => {
  expect([...html.matchAll(/<h[23][^>]*>([^<]+)/g)].map(([, title]) => title)).toEqual([
    "État de conformité",
    "Résultats des tests",
    "Contenus non accessibles",
    "Non-conformités",
    "Dérogations pour charge disproportionnée",
    "Contenus non soumis à l’obligation d’accessibilité",
    "Établissement de cette déclaration",
    "Technologies",
    "Environnement de test",
    "Outils",
    "Pages vérifiées",
    "Retour d’information et contact",
    "Voies de recours",
  ]);
});

test("without an audit, no rate is given and the site does not conform", () => {
  const text = accessibilityText({ ...accessibilityStatus, audit: null }, config, "/");
  expect(text).not.toMatch(/\d\s?%/);
  expect(text).toContain("**non conforme**");
  expect(text).toContain("Aucun audit de conformité n’a encore été mené");
});

test("an audit is told with its figures, its rate rounded down, its limits and what fails", () => {
  const audit = {
    day: "2027-01-15",
    by: "l’équipe du site",
    limits: "Un seul navigateur.",
    usedReaders: true,
    applicable: 80,
    respected: 79,
  };
  const failures = ["Un tableau n’a pas de titre."];
  const text = accessibilityText({ ...accessibilityStatus, audit, failures }, config, "/");
  expect(text).toContain("**partiellement conforme** au référentiel");
  expect(text).toContain(
    "mené par l’équipe du site, le 15 janvier 2027, montre que 79 des 80 critères applicables sont respectés, soit 98 %.",
  );
  expect(text).toContain("Un seul navigateur.");
  expect(text).toContain("- Un tableau n’a pas de titre.");
});

test("criteria that are all respected, but not heard, are not told as full conformity", () => {
  expect(html).toContain("les essais avec des lecteurs d’écran restant à faire");
});

test("a publisher commits itself and can be reached", () => {
  const publisher = {
    name: "Le Club",
    address: "1 rue du Registre, Paris",
    phone: "01 00 00 00 00",
    director: "Ada Dupont",
    dataOfficer: null,
  };
  const text = accessibilityText(accessibilityStatus, { ...config, publisher }, "/");
  expect(text).toContain("Le Club s’engage à rendre ce site accessible");
  expect(text).toContain("1 rue du Registre, Paris, téléphone 01 00 00 00 00");
  expect(text).not.toContain("pas encore désigné");
});
