import { expect, test } from "vitest";
import { slug } from "./slug";

test.each([
  ["L’État & l'œuvre, 2e partie !", "l-etat-l-oeuvre-2e-partie"],
  ["42, la réponse…", "42-la-reponse"],
  ["« Vitam »\u00a0: V6.RC", "vitam-v6-rc"],
  ["Pre\u0301sentation", "presentation"],
  ["🎉", ""],
])("%s becomes %j", (text, expected) => {
  expect(slug(text)).toBe(expected);
});
