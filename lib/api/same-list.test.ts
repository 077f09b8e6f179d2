import { expect, test } from "vitest";
import * as z from "zod";
import type { Site } from "../load";
import { compareDays, find } from "../members/find";
import { apiAddress, orders, readMembersQuery } from "../members/members-query";
import { registerOnFile } from "../members/register-example";
import { members } from "./members";
import { siteExample } from "./site-example";

const register = await registerOnFile();
const today = "2026-11-24";
const { kinds, usages } = register.vocabulary;
const site: Site = { ...siteExample, today, register, posts: [] };

const words = ["", "nantes", "depart", "ministère culture", "vas"];
const kindChoices = [[], ["esn", "editeur"], ...kinds.map(({ id }) => [id])];
const usageChoices = [[], ["production", "vas"], ...usages.map(({ id }) => [id])];
const regionChoices = [[], ["11", "76"]];
const days = ["", "2016-01-01", "2018-06-30", "2020-12-31", "2021-12-21", "2024-06-30"];

const listed = z.object({ data: z.array(z.object({ id: z.string() })) });

/** The ids that the API gives at an address of its own. */
function idsAt(address: string): string[] {
  const { pathname: path, search } = new URL(address, "https://club.exemple.fr");
  const answer = members.endpoint.answer({ base: "", path, search, site, commit: null });
  return listed.parse(JSON.parse(answer.body)).data.map(({ id }) => id);
}

/** Every address of the form that these choices make. */
function* addresses(): Generator<URLSearchParams> {
  for (const q of words)
    for (const type of kindChoices)
      for (const usage of usageChoices)
        for (const au of days)
          for (const [index, tri] of Object.keys(orders).entries()) {
            const parameters = new URLSearchParams({ q, au, tri });
            for (const one of regionChoices[index % 2] ?? []) parameters.append("region", one);
            for (const one of type) parameters.append("type", one);
            for (const one of usage) parameters.append("usage", one);
            yield parameters;
          }
}

test("page and API give the same list for every combination of parameters", () => {
  let compared = 0;
  for (const parameters of addresses()) {
    const { query, faults } = readMembersQuery(parameters, register);
    const on = query.on ?? today;
    const page = find(register, { ...query, on, sort: orders[query.order]?.sort });
    const shown = page.map(({ id }) => id).join();
    if (faults.length > 0 || shown !== idsAt(apiAddress(query, on)).join())
      expect.fail(`${parameters}: ${shown}`);
    compared++;
  }
  expect(compared).toBe(5 * 10 * 6 * 6 * 4);
});

test("what a page compares with is what the API gives for that day", () => {
  const parameters = new URLSearchParams("au=2023-12-31&depuis=2022-12-31");
  const { query } = readMembersQuery(parameters, register);
  const {
    members: shown,
    newcomers,
    leavers,
  } = compareDays(register, { on: "2023-12-31" }, query.since);
  const before = idsAt("/api/members?on=2022-12-31");
  const after = idsAt("/api/members?on=2023-12-31");
  expect(shown.map(({ id }) => id)).toEqual(after);
  expect([...newcomers].sort()).toEqual(after.filter((id) => !before.includes(id)).sort());
  expect(leavers.map(({ id }) => id)).toEqual(before.filter((id) => !after.includes(id)));
});
