import { describe, expect, test } from "vitest";
import { newestMembers } from "./changes";
import { member, register, stay } from "./register-example";

const club = register(
  member("a", "A", { periods: [stay("2020-01-15")] }),
  member("b", "B", { periods: [stay("2021-03-31")] }),
  member("c", "C", { periods: [stay("2021-03-01")] }),
  member("f", "F", { periods: [stay("2021-02-28")] }),
  member("d", "D", { periods: [stay("2021-03-31", "2021-06-30")] }),
  member("e", "E", { periods: [stay("[2021-09-29..2021-12-21]", undefined, "2021-10-01")] }),
);

const newestOn = (day: string) => newestMembers(club, day).map(({ id }) => id);

describe("the newest members", () => {
  test("are all those of the last day of arrival, and of its month", () => {
    expect(newestOn("2021-03-31")).toEqual(["c", "b", "d"]);
  });

  test("are still members", () => {
    expect(newestOn("2021-06-30")).toEqual(["c", "b"]);
  });

  test("arrive on the day from which they count", () => {
    expect(newestOn("2021-09-30")).toEqual(["c", "b"]);
    expect(newestOn("2021-10-01")).toEqual(["e"]);
  });

  test("are none before the first arrival", () => {
    expect(newestOn("2020-01-14")).toEqual([]);
  });
});
