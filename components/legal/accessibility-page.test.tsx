import { expect, test } from "vitest";
import { load } from "../../lib/load";
import config from "../../site.config";
import { accessibilityStatus } from "../page/accessibility-status";
import { htmlOf } from "../page/rendered";
import { AccessibilityPage } from "./accessibility-page";
import { accessibilityText } from "./accessibility-text";

const html = await htmlOf(<AccessibilityPage site={await load(process.cwd(), "2026-11-24")} />);

test("the statement and the foot of the page say the same", () => {
  expect(html).toContain("Ce site est <strong>non conforme</strong> au référentiel général");
  expect(html).toMatch(/<a href="\/accessibilite"[^>]*>Accessibilité\u00a0: non conforme<\/a>/);
});

test("its parts stand in the order imposed", () => {
  expect([...html.matchAll(/<h2[^>]*>([^<]+)/g)].map(([, title]) => title)).toEqual([
    "État de conformité",
    "Résultats des tests",
    "Contenus non accessibles",
    "Établissement de cette déclaration",
    "Retour d’information et contact",
    "Voies de recours",
  ]);
});

test("without an audit, no rate is given", () => {
  expect(html).not.toMatch(/\d\s?%/);
  expect(html).toContain("Aucun audit de conformité n’a encore été mené");
});

test("an audit is told with its figures, its rate rounded down, and what fails", () => {
  const audit = { day: "2027-01-15", by: "l’équipe du site", applicable: 80, respected: 79 };
  const failures = ["Un tableau n’a pas de titre."];
  const text = accessibilityText({ ...accessibilityStatus, audit, failures }, config, "/");
  expect(text).toContain("**partiellement conforme** au référentiel");
  expect(text).toContain(
    "mené par l’équipe du site, le 15 janvier 2027, montre que 79 des 80 critères applicables sont respectés, soit 98 %.",
  );
  expect(text).toContain("- Un tableau n’a pas de titre.");
});
