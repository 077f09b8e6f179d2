import { expect, test } from "vitest";
import config from "../../site.config";
import { legalText } from "./legal-text";

test("what is not decided yet is said to be so", () => {
  const text = legalText({ ...config, publisher: null, host: null });
  expect(text).toContain("L’éditeur de ce site n’est pas encore désigné");
  expect(text).toContain("L’hébergeur n’est pas encore choisi.");
});

test("publisher, director and host are named as the configuration gives them", () => {
  const text = legalText({
    ...config,
    publisher: { name: "Le Club", address: "1 rue du Registre, Paris", director: "Ada Dupont" },
    host: { name: "Un hébergeur", address: "2 rue du Nuage, Nantes", phone: "02 00 00 00 00" },
  });
  expect(text).toContain(
    "Le Club, 1 rue du Registre, Paris. Directeur de la publication : Ada Dupont.",
  );
  expect(text).toContain("Un hébergeur, 2 rue du Nuage, Nantes. Téléphone : 02 00 00 00 00.");
  expect(text).not.toContain("pas encore");
});

test("the licences of texts, data and code are named", () => {
  const text = legalText(config);
  expect(text).toContain("[Licence Ouverte 2.0](https://www.etalab.gouv.fr/");
  expect(text).toContain("sous licence MIT");
  expect(text).toContain("[SIL Open Font License 1.1]");
});
