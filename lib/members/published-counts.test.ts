import { expect, test } from "vitest";
import { cutRegister } from "./as-of";
import { announcedSince, comparePublished, differences } from "./head-count";
import { registerOnFile } from "./register-on-file";

const register = await registerOnFile();

test("thirteen of the sixteen published head counts are the register's", () => {
  expect(comparePublished(register)).toHaveLength(16);
  expect(differences(register).map(({ day, count, counted }) => [day, count, counted])).toEqual([
    ["2018-02-28", 4, 3],
    ["2024-06-30", 84, 83],
    ["2025-04-18", 92, 90],
  ]);
});

test("a count published after the last known day is announced, with who counted", () => {
  expect(announcedSince(register)).toMatchObject({ count: 92, by: "le Programme" });
  expect(announcedSince(cutRegister(register, "2025-01-30"))).toBeNull();
});

test("a reason is given for each difference, and for no other figure", () => {
  const explained = comparePublished(register).filter(({ because }) => because !== null);
  expect(explained).toEqual(differences(register));
});

test("on a day, only what was published by then is compared", () => {
  const then = cutRegister(register, "2021-12-21");
  expect(comparePublished(then)).toHaveLength(7);
  expect(differences(then)).toEqual([]);
});
