import { describe, expect, test } from "vitest";
import { ask, body } from "./ask";

test("one member has the fields that it has in the list", async () => {
  const { data, meta } = await body("/api/members/ratp");
  const list = await body("/api/members?q=ratp");
  expect(data).toEqual(list.data[0]);
  expect(Object.keys(meta)).toEqual(["on", "asOf", "builtOn", "license"]);
});

test("rule 4: on decides what is shown of it", async () => {
  const { data, meta } = await body("/api/members/dinum?on=2021-05-11");
  expect(data.name).toBe("DINSIC");
  expect(meta.on).toBe("2021-05-11");
});

test("one that has left is still found", async () => {
  expect((await body("/api/members/vaucluse")).data.status).toBe("former");
});

test("one that had not arrived yet on the day is not found", async () => {
  const problem = await body("/api/members/ratp?on=2021-12-20", 404);
  expect(problem.errors[0]).toMatchObject({ parameter: "on" });
});

describe("former ids", () => {
  test("lead to the present one, with the query and for any origin", async () => {
    const response = await ask("/api/members/dinsic?on=2021-12-31");
    expect(response.status).toBe(308);
    expect(response.headers.get("location")).toBe("/api/members/dinum?on=2021-12-31");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
  });

  test("and so do capitals, in one hop", async () => {
    for (const id of ["DINUM", "DinSic"]) {
      const response = await ask(`/api/members/${id}`);
      expect(response.headers.get("location")).toBe("/api/members/dinum");
    }
  });
});

describe("an unknown id is not found; the nearest are told", () => {
  test.each([
    ["two letters swapped", "rapt", "ratp"],
    ["another spelling", "gironda", "gironde"],
    ["a word of the name", "interministerielle", "dinum"],
    ["nothing near", "zzzzzz", null],
  ])("%s", async (_, id, suggestion) => {
    const { status, errors } = await body(`/api/members/${id}`, 404);
    expect(status).toBe(404);
    expect(errors).toEqual([{ ...errors[0], parameter: "id", suggestion }]);
  });

  test("several, where the words asked for fit several", async () => {
    const { detail } = await body("/api/members/conseil", 404);
    expect(detail).toBe('No member has the id "conseil". Nearest: gironde, vaucluse.');
  });
});

test.each([
  ["%00", "%00"],
  ["an encoded slash", "ratp%2Fx"],
  ["dots", "ratp..."],
  ["an accent", "%C3%A9"],
  ["what every object has", "__proto__"],
  ["what every object can", "constructor"],
  ["3,000 characters", "a".repeat(3000)],
])("%s as an id is a 404 that echoes at most 100 characters", async (_, id) => {
  const problem = await body(`/api/members/${id}`, 404);
  expect(problem.instance.length).toBeLessThanOrEqual(103);
  expect(problem.detail.length).toBeLessThan(300);
});
