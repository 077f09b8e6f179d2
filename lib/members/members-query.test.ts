import { describe, expect, test } from "vitest";
import { apiAddress, membersAddress, readMembersQuery } from "./members-query";
import { register } from "./register-example";

function read(search: string) {
  return readMembersQuery(new URLSearchParams(search), register());
}

const faultsOf = (search: string) => read(search).faults.map(({ text }) => text);

test("every field of the form is read", () => {
  const { query, faults } = read(
    "q=nantes&type=esn&type=editeur&usage=vas&au=2021-12-31&depuis=2020-12-31&tri=-arrivee",
  );
  expect(faults).toEqual([]);
  expect(query).toEqual({
    q: "nantes",
    kinds: ["esn", "editeur"],
    usages: ["vas"],
    regions: [],
    departements: [],
    on: "2021-12-31",
    since: "2020-12-31",
    order: "-arrivee",
    typed: { on: "2021-12-31", since: "2020-12-31", region: "", departement: "" },
  });
});

test("a form sent empty asks for the whole register", () => {
  const { query, faults } = read("q=&type=&usage=&au=&depuis=&tri=nom");
  expect(faults).toEqual([]);
  expect(membersAddress(query)).toBe("/membres");
});

test("what is read can be asked again", () => {
  const search = "q=c%C3%B4te+d%27azur&type=esn&usage=vas&au=2021-12-31&depuis=2020-12-31&tri=-nom";
  expect(membersAddress(read(search).query)).toBe(`/membres?${search}`);
});

describe("each fault is told", () => {
  test.each([
    ["a misspelt field", "tpye=esn", "Le champ « tpye » n’existe pas. Vouliez-vous « type » ?"],
    [
      "a field that nobody has",
      "recherche=nantes",
      "Le champ « recherche » n’existe pas. Attendu : « q », « type », « usage », « region », « departement », « au », « depuis », « tri ».",
    ],
    [
      "a misspelt kind",
      "type=operatuer",
      "La valeur « operatuer » n’existe pas. Vouliez-vous « Opérateurs et établissements publics » ?",
    ],
    [
      "a day that does not exist",
      "au=2021-02-30",
      "« 2021-02-30 » n’est pas un jour du calendrier : écrivez AAAA-MM-JJ, par exemple 2021-12-31.",
    ],
    [
      "two days in one field",
      "au=2021-12-31&au=2020-12-31",
      "« au » est donné 2 fois : une seule suffit.",
    ],
    [
      "days the wrong way round",
      "au=2020-12-31&depuis=2021-12-31",
      "« depuis » vient après « au » : échangez les deux jours.",
    ],
    [
      "a search that is too long",
      `q=${"a".repeat(5000)}`,
      "La recherche dépasse 100 caractères : raccourcissez-la.",
    ],
    [
      "an unknown order",
      "tri=date",
      "La valeur « date » n’existe pas. Attendu : « nom », « nom, de Z à A », « premiers arrivés », « derniers arrivés ».",
    ],
  ])("%s", (_, search, text) => {
    expect(faultsOf(search)).toEqual([text]);
  });

  test("all at once", () => {
    expect(faultsOf("au=hier&type=x&truc=1")).toHaveLength(3);
  });
});

test("what cannot be seen is not searched", () => {
  expect(read("q=%00%E2%80%AEnantes").query.q).toBe("nantes");
  expect(read("q=%00").query.q).toBe("");
});

test("a faulty day is kept as it was typed", () => {
  expect(read("au=2021-02-30").query).toMatchObject({ on: null, typed: { on: "2021-02-30" } });
});

test("a value of thousands of characters is echoed cut", () => {
  const [text = ""] = faultsOf(`type=${"x".repeat(5000)}`);
  expect(text.length).toBeLessThan(500);
});

test("regions and départements are asked for by their codes", () => {
  const { query, faults } = read("region=76&departement=33&departement=2A");
  expect(faults).toEqual([]);
  expect(query).toMatchObject({ regions: ["76"], departements: ["33", "2A"] });
  expect(membersAddress(query)).toBe("/membres?region=76&departement=33&departement=2A");
});

test("a name in place of a code is told with the code", () => {
  expect(faultsOf("departement=gironde")).toEqual([
    "« gironde » n’est pas un code de « departement ». Écrivez « 33 » (Gironde).",
  ]);
});

test("a code of no territory of today is told", () => {
  expect(faultsOf("region=99")).toEqual([
    "« 99 » n’est pas un code de « region ». Attendu : le code Insee d’un territoire d’aujourd’hui, comme « 33 ».",
  ]);
});

test("the API's address asks the same, in its own words", () => {
  const { query } = read(
    "q=a&type=esn&usage=vas&region=76&departement=33&au=2020-01-01&tri=-arrivee",
  );
  expect(apiAddress(query, "2021-12-31", "csv")).toBe(
    "/api/members?on=2021-12-31&kind=esn&usage=vas&region=76&departement=33&q=a&sort=-joined&format=csv",
  );
  expect(apiAddress(read("").query, "2021-12-31")).toBe("/api/members?on=2021-12-31");
});

test("a fault of the two days together is that of the earlier one's field", () => {
  const { faults } = read("au=2020-12-31&depuis=2021-12-31");
  expect(faults.map(({ field }) => field)).toEqual(["depuis"]);
  expect(read("au=2020-12-31&depuis=2020-12-31").faults).toEqual([]);
  expect(read("depuis=2021-12-31").faults).toEqual([]);
});
