import { expect, test } from "vitest";
import { conformityOf } from "./accessibility-status";

function audit(respected: number, applicable: number, usedReaders = true) {
  return { respected, applicable, usedReaders };
}

test("without an audit, the site does not conform", () => {
  expect(conformityOf(null)).toBe("non conforme");
});

test.each([
  [39, 80, "non conforme"],
  [40, 80, "partiellement conforme"],
  [79, 80, "partiellement conforme"],
  [80, 80, "totalement conforme"],
])("%i criteria out of %i: %s", (respected, applicable, conformity) => {
  expect(conformityOf(audit(respected, applicable))).toBe(conformity);
});

test("without the screen readers that it asks for, no site conforms fully", () => {
  expect(conformityOf(audit(80, 80, false))).toBe("partiellement conforme");
});
