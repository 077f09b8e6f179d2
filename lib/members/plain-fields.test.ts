import { expect, test } from "vitest";
import { plainShape } from "./plain-fields";

const sirenOf = (typed: string) => plainShape.siren.safeParse(typed).data;

test.each([
  ["130007669", "130007669"],
  ["200 053 791", "200053791"],
  ["552100554", "552100554"],
  ["552100545", undefined],
  ["5521005540", undefined],
  ["55210055", undefined],
  ["A30007669", undefined],
])("%s is read as %s", (typed, siren) => {
  expect(sirenOf(typed)).toBe(siren);
});

test("of the ten last digits, one is that of a SIREN", () => {
  for (const eight of ["13000766", "20005379", "55210055", "99999999", "00000000"]) {
    const good = Array.from({ length: 10 }, (_, last) => sirenOf(`${eight}${last}`));
    expect(
      good.filter((one) => one !== undefined),
      eight,
    ).toHaveLength(1);
  }
});
