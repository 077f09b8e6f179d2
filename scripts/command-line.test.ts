import { expect, test } from "vitest";
import { DAY_OR_NONE, readCommandLine } from "./run-command";

const known = { "--oui": 0, "--date": 1, "--arrivees": 2 };

test("words and options come apart, in any order", () => {
  const { words, options } = readCommandLine(
    ["actualite", "--arrivees", "2021-09-28", "2021-12-21", "Titre", "--date=2021-12-21", "--oui"],
    known,
  );
  expect(words).toEqual(["actualite", "Titre"]);
  expect(Object.fromEntries(options)).toEqual({
    "--arrivees": ["2021-09-28", "2021-12-21"],
    "--date": ["2021-12-21"],
    "--oui": [],
  });
});

test("an unknown option gets the nearest one", () => {
  expect(() => readCommandLine(["--arrives", "x"], known)).toThrow(
    "L’option --arrives n’existe pas. Écrivez --arrivees.",
  );
});

test.each([
  [["actualite", "--evenement", "10/03/2027", "Réunion"], ["10/03/2027"]],
  [["actualite", "Réunion", "--evenement=2027-03-10"], ["2027-03-10"]],
  [["actualite", "--evenement", "Réunion"], []],
  [["actualite", "Réunion", "--evenement"], []],
])("a day may follow an option, in %j", (argv, values) => {
  const { words, options } = readCommandLine(argv, { "--evenement": DAY_OR_NONE });
  expect(words).toEqual(["actualite", "Réunion"]);
  expect(options.get("--evenement")).toEqual(values);
});

test("an option without its values is told", () => {
  expect(() => readCommandLine(["--arrivees", "2021-09-28"], known)).toThrow(
    "--arrivees attend 2 valeurs.",
  );
  expect(() => readCommandLine(["--date", "--oui"], known)).toThrow("--date attend une valeur.");
});
