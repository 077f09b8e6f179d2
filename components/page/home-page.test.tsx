import { expect, test } from "vitest";
import { clubExample } from "../../lib/config-example";
import { contentRoot } from "../../lib/content-root";
import { load } from "../../lib/load";
import { HomePage } from "./home-page";
import { textOf } from "./rendered";

async function homeOn(day: string): Promise<string> {
  return textOf(<HomePage site={await load(contentRoot(process.env), day, clubExample)} />);
}

const [now, then] = await Promise.all([homeOn("2026-11-24"), homeOn("2021-12-21")]);

test("the head count comes first, with the day up to which the register knows", () => {
  expect(now).toMatch(
    /^90 organisations utilisent ou étudient Vitam .* 90 au 30 janvier 2025 ; le Programme en annonce 92 en avril 2025\./,
  );
  expect(then).toMatch(/^42 organisations utilisent ou étudient Vitam .* 42 au 21 décembre 2021\./);
});

test("published counts that differ are spoken of where there are any", () => {
  expect(now).toContain("un cercle à l’écart signale un nombre publié différent du nôtre");
  expect(then).not.toContain("à l’écart");
});

test("the frieze is titled by what it shows, and its table keeps the first time apart", () => {
  expect(now).toContain("De 15 à 90 membres en cinq ans");
  expect(now).toContain("Partenaires, avant mars 2020 2017 3 0 3");
  expect(now).toContain("Membres 2020 6 0 21");
});

test("a form asks, in a sentence, who one is and whom one seeks, in the words of the register", () => {
  expect(now).toMatch(
    /Je suis une organisation une collectivité .* je cherche qui me ressemble qui est/,
  );
});

test("who uses it in production is named, and newcomers by what says most of them", () => {
  expect(now).toMatch(/En production chez… CINES CNAM /);
  expect(now).toContain("Gendarmerie nationale Utilise VaS.");
  expect(now).not.toContain("Figure sur la carte");
});

test("on a past day it says nothing of later years", () => {
  expect(then).not.toMatch(/202[2-9]/);
});
