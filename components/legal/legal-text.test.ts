import { expect, test } from "vitest";
import { vocabularyExample } from "../../lib/members/vocabulary-example";
import type { SiteConfig } from "../../lib/site-config";
import config from "../../site.config";
import { clubText } from "../club/club-text";
import { legalText } from "./legal-text";

const filled: SiteConfig = {
  ...config,
  publisher: {
    name: "Le Club, association",
    address: "1 rue du Registre, Paris",
    phone: "01 00 00 00 00",
    director: "Ada Dupont",
    dataOfficer: "donnees@exemple.fr",
  },
  host: {
    name: "Un hébergeur",
    address: "2 rue du Nuage, Nantes",
    phone: "02 00 00 00 00",
    logsKept: "six mois",
  },
  contact: "club@exemple.fr",
};

test("what is not decided yet is said to be so", () => {
  const text = legalText({ ...config, publisher: null, host: null });
  expect(text).toContain("L’éditeur de ce site n’est pas encore désigné");
  expect(text).toContain("L’hébergeur n’est pas encore choisi.");
});

test("all that the configuration gives of publisher, host and contact is there", () => {
  const text = legalText(filled);
  const { publisher, host, contact } = filled;
  for (const value of [...Object.values({ ...publisher }), ...Object.values({ ...host }), contact])
    expect(text).toContain(value);
  expect(text).toContain("Directeur de la publication : Ada Dupont.");
  expect(text).toContain("L’hébergeur garde ce journal six mois.");
  expect(text).not.toMatch(/pas encore|sera choisi/);
});

test("a publisher without a data protection officer names none", () => {
  const publisher = filled.publisher && { ...filled.publisher, dataOfficer: null };
  expect(legalText({ ...filled, publisher })).not.toContain("délégué");
});

test("the licences of texts, data and code are named", () => {
  const text = legalText(config);
  expect(text).toContain("[Licence Ouverte 2.0](https://www.etalab.gouv.fr/");
  expect(text).toContain("sous licence MIT");
  expect(text).toContain("[SIL Open Font License 1.1]");
});

test("the software's own places stand on the page of the Club", () => {
  const register = {
    asOf: "2025-01-30",
    members: [],
    published: [],
    vocabulary: vocabularyExample,
  };
  const text = clubText(register, "2026-11-24");
  for (const { title, url } of config.links) expect(text).toContain(`[${title}](${url})`);
});
