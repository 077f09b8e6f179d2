import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressFields, isRefused } from "./address-fields";

function words(search: string) {
  const reader = addressFields(new URLSearchParams(search), ["q"]);
  return { q: reader.words("q"), faults: reader.faults.map(({ text }) => text) };
}

describe("words to look for", () => {
  test.each([
    ["", ""],
    ["q=", ""],
    ["q=%20", ""],
    ["q=&q=ratp", "ratp"],
    ["q=%00ratp%E2%80%AE", "ratp"],
    ["q=c%C3%B4te+d%27azur", "côte d'azur"],
    [`q=${"é".repeat(100)}`, "é".repeat(100)],
    [`q=${"𝔞".repeat(100)}`, "𝔞".repeat(100)],
  ])("%s is read without fault", (search, q) => {
    expect(words(search)).toEqual({ q, faults: [] });
  });

  test.each([
    ["q=a&q=b", "a", "« q » est donné 2 fois : une seule suffit."],
    [`q=${"a".repeat(101)}`, "", "La recherche dépasse 100 caractères : raccourcissez-la."],
    ["q=%E9tude", "", "La recherche n’est pas lisible : « q » doit être en UTF-8."],
  ])("%s is told", (search, q, fault) => {
    expect(words(search)).toEqual({ q, faults: [fault] });
  });
});

test("names of fields are shown without what cannot be seen, and cut", () => {
  expect(words(`%E2%80%AE${"x".repeat(3000)}=1`).faults).toEqual([
    `Le champ « ${"x".repeat(100)}… » n’existe pas. Attendu : « q ».`,
  ]);
});

test("any address is read", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (search) => {
      expect([...words(search).q].length).toBeLessThanOrEqual(100);
    }),
  );
});

test("what is only passed over refuses nothing, another fault does", () => {
  const [passed, fault] = [
    { field: "zz", text: "", isPassedOver: true as const },
    { field: "q", text: "" },
  ];
  expect([[], [passed], [passed, fault]].map(isRefused)).toEqual([false, false, true]);
});
