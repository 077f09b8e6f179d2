import { describe, expect, test } from "vitest";
import { body } from "./ask";

/** The events of a period, as `date type id`. */
async function events(query: string): Promise<string[]> {
  const { data } = await body(`/api/members/changes${query}`);
  return data.map(
    ({ date, type, member }: { date: string; type: string; member: { id: string } }) =>
      `${date} ${type} ${member.id}`,
  );
}

test("all events up to today, by date, type, then id", async () => {
  expect(await events("")).toEqual([
    "2017-05-17 joined cines",
    "2019-04-30 joined retour",
    "2019-10-18 joined vaucluse",
    "2020-06-30 left retour",
    "2020-12-31 joined dinum",
    "2020-12-31 joined gironde",
    "2021-04-30 joined tableur",
    "2021-05-12 renamed dinum",
    "2021-06-30 joined vitesse",
    "2021-11-30 left vaucluse",
    "2021-12-21 joined ratp",
    "2022-01-01 joined retour",
  ]);
});

test("rule 1: the period is half-open", async () => {
  expect(await events("?from=2020-12-31&to=2021-04-30")).toEqual(["2021-04-30 joined tableur"]);
  expect(await events("?from=2021-04-29&to=2021-04-30")).toEqual(["2021-04-30 joined tableur"]);
  expect(await events("?from=2021-04-30&to=2021-04-30")).toEqual([]);
});

test("rule 1: head counts differ by the arrivals less the departures", async () => {
  const [before, after] = await Promise.all(
    ["2020-12-31", "2021-12-31"].map((on) => body(`/api/members?on=${on}`)),
  );
  const list = await events("?from=2020-12-31&to=2021-12-31");
  const of = (type: string) => list.filter((event) => event.includes(` ${type} `)).length;
  expect(after.meta.total - before.meta.total).toBe(of("joined") - of("left"));
});

test("an event has the name of its day, what is known of its date, and the member's page", async () => {
  const { data, meta } = await body("/api/members/changes?from=2020-12-30&to=2021-05-12");
  expect(data[0]).toEqual({
    date: "2020-12-31",
    type: "joined",
    member: { id: "dinum", name: "DINSIC", url: "https://club.exemple.fr/membres/dinum" },
    edtf: "2020",
    label: "2020",
  });
  expect(data.at(-1)).toMatchObject({
    type: "renamed",
    member: { name: "Direction interministérielle du numérique" },
    label: "entre le 22 mars et le 12 mai 2021",
  });
  expect(meta).toMatchObject({ total: 4, from: "2020-12-30", to: "2021-05-12" });
});

describe("the ends of the period", () => {
  test("from after to is a fault", async () => {
    const { errors } = await body("/api/members/changes?from=2021-02-01&to=2021-01-31", 400);
    expect(errors).toEqual([
      {
        parameter: "from",
        detail: '"2021-02-01" comes after "to".',
        allowed: null,
        suggestion: null,
      },
    ]);
  });

  test("without to, it ends today; without from, it has no beginning", async () => {
    const { meta } = await body("/api/members/changes");
    expect(meta).toMatchObject({ from: null, to: "2022-06-30" });
  });

  test("with a day before today alone, it ends today", async () => {
    const { meta } = await body("/api/members/changes?from=2022-01-01");
    expect(meta).toMatchObject({ from: "2022-01-01", to: "2022-06-30" });
  });

  test("a period to come has no events", async () => {
    const { data, meta } = await body("/api/members/changes?from=2999-01-01");
    expect(data).toEqual([]);
    expect(meta).toMatchObject({ from: "2999-01-01", to: "2999-01-01" });
  });
});
