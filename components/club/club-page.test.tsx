import { expect, test } from "vitest";
import { clubExample } from "../../lib/config-example";
import { contentRoot } from "../../lib/content-root";
import { load } from "../../lib/load";
import { textOf } from "../page/rendered";
import { ClubPage } from "./club-page";

async function clubOn(day: string): Promise<string> {
  return textOf(<ClubPage site={await load(contentRoot(process.env), day, clubExample)} />);
}

const [now, then] = await Promise.all([clubOn("2026-11-24"), clubOn("2021-12-21")]);

test("it says how far the Club has come", () => {
  expect(now).toContain("le Club est passé de 15 à 90 membres");
  expect(then).toContain("le Club est passé de 15 à 42 membres");
});

test("it names those who represented the users, the present one first", () => {
  expect(now).toContain(
    "depuis janvier 2025 : CEA de mars 2023 à janvier 2025 : CNAM jusqu’en mars 2023 : CINES",
  );
  expect(then).toContain("à ce jour : CINES Les grandes orientations");
});

test("the chronology ends with the last step known on the day", () => {
  expect(now).toContain("octobre 2025 préparation de la version 9.1");
  expect(then).toContain("septembre 2021 ouverture de VaS. Rejoindre");
});

test("on a past day it says nothing of later years", () => {
  expect(then).not.toMatch(/202[2-9]/);
  expect(then).toContain("Le CINES le mène. Le module de collecte");
  expect(then).toContain("transférer leurs archives vers Vitam. Octave");
  expect(then).not.toContain("Plénière");
  expect(then).not.toContain("nuage de l’État");
});

test("a theme of work is named once it must have begun", async () => {
  expect(then).toContain("sur un thème : les entrées et l’accès");
  expect(await clubOn("2021-12-31")).toContain(
    "sur un thème : les identifiants pérennes depuis 2021. Avant eux : les entrées et l’accès",
  );
});
