import { expect, test } from "vitest";
import { scaleOf, wide } from "./scale";

test.each(["2021-12-31", "2022-01-31", "2031-12-31"])(
  "until %s, days stand between the gutter and the margin, those known apart from the others",
  (to) => {
    const scale = scaleOf(wide, { from: "2021-01-01", known: "2021-12-31", to }, 42, 20);
    expect(scale.end).toBe(wide.width - wide.margin);
    expect(scale.x("2021-01-01")).toBe(wide.gutter);
    expect(scale.x("2022-01-01")).toBeCloseTo(scale.known);
    expect(scale.x(to)).toBeLessThan(scale.end);
    expect(scale.isBroken).toBe(to === "2031-12-31");
    const [one, next, last] = ["2021-03-01", "2021-03-02", "2021-12-31"].map(scale.x);
    expect((next ?? 0) - (one ?? 0)).toBeCloseTo(scale.known - (last ?? 0));
  },
);
