import { expect, test } from "vitest";
import { member, register, stay } from "./register-example";
import { registerYears } from "./years";

test("years go from the first arrival to the last day known, the empty ones too", () => {
  const club = {
    ...register(member("a", "A", { periods: [stay("2019", "2020-06-01")] })),
    asOf: "2021-12-31",
  };
  expect(registerYears(club).map(({ year }) => year)).toEqual([2019, 2020, 2021]);
});

test("a year begins after the last day of the one before", () => {
  const [first] = registerYears(register(member("a", "A")));
  expect(first).toEqual({ year: 2020, from: "2019-12-31", to: "2020-12-31", whole: true });
});

test("a year that the register does not know to its end stops where the register does", () => {
  const last = registerYears(register(member("a", "A"))).at(-1);
  expect(last).toEqual({ year: 2022, from: "2021-12-31", to: "2022-06-30", whole: false });
});

test("a register without members has no years", () => {
  expect(registerYears(register())).toEqual([]);
});
