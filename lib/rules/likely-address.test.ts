import { expect, test } from "vitest";
import { likelyAddress } from "./likely-address";

test.each([
  ["htp://exemple.fr/x", "https://exemple.fr/x"],
  ["http:/exemple.fr", "https://exemple.fr"],
  ["https//exemple.fr", "https://exemple.fr"],
  ["https:exemple.fr", "https://exemple.fr"],
  ["//exemple.fr/x", "https://exemple.fr/x"],
  ["www.exemple.fr", "https://www.exemple.fr"],
  ["exemple.fr/a", "https://exemple.fr/a"],
  ["contact@exemple.fr", "mailto:contact@exemple.fr"],
  ["../posts/2021-12-21-42utilisateurs.mdx", "/actualites/42utilisateurs"],
  ["members/ratp.md", "/membres/ratp"],
  ["./pages\\VaS", "/pages/VaS"],
])("« %s » probably means « %s »", (typed, meant) => {
  expect(likelyAddress(typed)).toBe(meant);
});

test.each(["", "#", "./"])("« %s » means nothing", (typed) => {
  expect(likelyAddress(typed)).toBeUndefined();
});
