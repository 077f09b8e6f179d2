import fc from "fast-check";
import { expect, test } from "vitest";
import { arrivals } from "./changes";
import { compareDays } from "./compare-days";
import { headCount } from "./head-count";
import { membersHeading } from "./members-heading";
import { readMembersQuery } from "./members-query";
import { anyDay, anyRegister } from "./register-arbitrary";
import { registerOnFile } from "./register-on-file";

const register = await registerOnFile();

function heading(on: string, since: string | null, kind?: string) {
  const parameters = new URLSearchParams({ au: on });
  if (since !== null) parameters.set("depuis", since);
  if (kind !== undefined) parameters.set("type", kind);
  const { query } = readMembersQuery(parameters, register);
  const comparison = compareDays(register, { on, kinds: query.kinds }, since);
  return membersHeading(comparison, query, on, headCount(register, on));
}

test("a day alone has its number of members", () => {
  expect(heading("2021-12-31", null)).toBe("42 membres au 31 décembre 2021");
  expect(heading("2010-01-01", null)).toBe("Aucun membre au 1er janvier 2010");
  expect(heading("2021-12-31", null, "sante")).toBe("1 membre sur 42 au 31 décembre 2021");
});

test("two days have their balance", () => {
  expect(heading("2021-12-31", "2020-12-31")).toBe(
    "42 membres au 31 décembre 2021, 21 de plus qu’un an avant",
  );
  expect(heading("2021-12-21", "2021-09-28")).toBe(
    "42 membres au 21 décembre 2021, 7 de plus qu’au 28 septembre 2021",
  );
  expect(heading("2018-12-31", "2017-12-31")).toBe(
    "3 membres au 31 décembre 2018, autant qu’un an avant",
  );
});

test("a day alone is compared with none", () => {
  const { members, ...rest } = compareDays(register, { on: "2021-12-31" }, null);
  expect(rest).toEqual({ newcomers: new Set(), leavers: [], balance: null });
  expect(members).toHaveLength(headCount(register, "2021-12-31"));
});

test("those who came between the two days are known by their ids", () => {
  const { members, newcomers } = compareDays(register, { on: "2021-12-21" }, "2021-09-28");
  expect(newcomers).toEqual(
    new Set(arrivals(register, "2021-09-28", "2021-12-21").map(({ id }) => id)),
  );
  expect(members.filter(({ id }) => newcomers.has(id))).toHaveLength(7);
});

test("those who left between the two days are told", () => {
  const { leavers } = compareDays(register, { on: "2023-12-31" }, "2022-12-31");
  expect(leavers.map(({ id }) => id)).toEqual(["conseil-departemental-vaucluse"]);
});

test("the balance is the difference of the two head counts", () => {
  fc.assert(
    fc.property(anyRegister, anyDay, anyDay, (generated, one, other) => {
      const [since, on] = [one, other].sort();
      if (since === undefined || on === undefined) return;
      const { balance } = compareDays(generated, { on }, since);
      expect(balance).toBe(headCount(generated, on) - headCount(generated, since));
    }),
  );
});
